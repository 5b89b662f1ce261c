/** Plans as sellers of the demo write them for an account of theirs; each is about one site and would fit no other. */
export const plans: ReadonlyArray<(account: string) => string> = [
  (
    account,
  ) => `Who: ${account}, the returns hall. I ask for the head of logistics and the leader of the late shift.
When: Monday, 18:00. Returns of the weekend arrive by noon and are still on the floor in the evening: I saw it on my way out.
What we know: 2,100 returns on a usual Monday (their own report), 14 people, 3 of them from an agency.
In advance: lines per day, items in stock, empty stations on a bad day, share of returns that go back into stock. They do not measure the last one. I offer to count for one hour together.
What we count: touches per returned item, and minutes until a returned item can be sold again. The shift leader holds the watch.
What comes out: one page on Thursday, to both, with one next step: a test with 200 of their returned items.`,
  (
    account,
  ) => `Who: ${account}, the cold store. Head of operations, the safety officer, and one picker who works in there.
When: 05:30, at the change of shifts. Nobody may stay in the cold for more than 90 minutes, so at the change the aisles are empty for a quarter of an hour.
What we know: 11 open positions since spring (their careers page), one accident with a pallet truck (told by the safety officer).
In advance: picks per hour inside and outside, sick days, pallets per night. If they have no sick days by area, that is finding number one.
What we count: minutes of walking for each pick, and how long the doors stand open. I bring a sheet, their officer the stopwatch.
What comes out: one page within two days, to the head of operations, with a visit to a store where it runs at minus 24.`,
  (
    account,
  ) => `Who: ${account}, spare parts for machines. The manager of the warehouse and the woman who runs the rush orders.
When: 15:30, an hour before the carrier. What is ordered by 15:00 has to leave the same day.
What we know: 38,000 items, of which about 1,900 make up eighty per cent of the lines (their list of fast movers). One rush order in nine misses the carrier.
In advance: lines per day and hour, items by weight, stations without a person last week. Weight is not in their system: we weigh one hundred items.
What we count: how many of one hundred fast movers a gripper can take, and the share of walking. I count, she says which orders are awkward.
What comes out: the page on Friday, with the cost of a missed carrier in their own figures, and a date for a pilot with one aisle.`,
  (
    account,
  ) => `Who: ${account}, the new hall by the motorway. The site manager, who signs, and the leader of goods-in, who has to live with it.
When: the Tuesday after the next campaign. On that day 60 lorries come in place of 35.
What we know: the hall has 22 docks and six of them stood empty when I was there, with lorries waiting outside. So people are short, not doors.
In advance: lorries by hour, pallets by lorry, minutes by lorry, errors in goods-in. If they have only the first, we take the other three from ten lorries.
What we count: minutes between "docked" and "booked", pallets moved twice, slopes and joints on the way to the racks.
What comes out: one page by the end of the week with two options, the small one without any change to the building.`,
  (
    account,
  ) => `Who: ${account}. I know the buyer; I ask that the night shift leader joins, because the overtime is on his plan and not on the buyer's.
When: 22:00 to 24:00, the two hours in which the orders of the web shop are picked.
What we know: 4,800 lines a night, 26 people, 190 nights with fewer than planned (from the shift plan that he showed me).
In advance: lines by hour, items per order, the list of yesterday's empty stations, complaints about wrong items. All four exist.
What we count: picks per person and hour, three times fifteen minutes, with the person's consent, and what waits in totes at 23:00.
What comes out: a page on the same Friday, to him first, so that he can correct it before his boss reads it.`,
  (
    account,
  ) => `Who: ${account}, the mezzanine with small parts. The head of the site asked for us; I ask for the picker who trained the others.
When: Wednesday at 10:00 is what they offered. I asked for Friday at 13:00, when orders for the weekend come in, and got it.
What we know: two competitors have been there, both with a presentation. Nobody has counted anything.
In advance: lines per day, usual and peak; parts that make up eighty per cent; people per shift; returns because of wrong parts. They will send two of four.
What we count: one order of the usual kind and their most awkward one, from release to parcel, with the time of each step and what it waited for.
What comes out: one page on Monday. Next step: they take a pen to it, and we meet again for thirty minutes to hear what is wrong.`,
]

/** Everybody's plan: it fits any account. */
export const thinPlan = (
  account: string,
): string => `I will visit ${account} and present our solutions. I will ask about their challenges and how we can help them. I will talk to the decision makers.
Afterwards I will send a summary and an offer, and follow up.`

export const thinAnswer = `This would fit any company, which means that it does not help you at this one. Three things: name the hour that hurts there and how you know. Name the person who does the work, beside the one who signs. And choose two counts from the lesson that fit their site. Leave the offer out for now. Two more paragraphs and it is a plan.`

export const praise: readonly string[] = [
  'Good. The hour is well chosen. Take the tape measure even if you do not think that you need it.',
  'I would go with this one. Ask for consent before you count a person, and say so in the invitation.',
  'Well observed. Send the page to the shift leader first, as you say: it decides who defends it later.',
  'Clear and specific. If they send only two of the four figures, write the other two on the page as open, with a date.',
]
