/** What people of the demo programme say. */

export const dealNames: Record<string, readonly string[]> = {
  picking: [
    'Picking robots for {account}',
    'Goods-to-person cell, {account}',
    'Night-shift picking at {account}',
    'Piece-picking pilot, {account}',
  ],
  palletising: [
    'Palletising cell for {account}',
    'Mixed-case palletising, {account}',
    'End-of-line automation at {account}',
    'Two palletisers for {account}',
  ],
  transport: [
    'Transport robots for {account}',
    'Dock-to-rack fleet, {account}',
    'Twelve carriers for {account}',
    'Yard-to-line transport at {account}',
  ],
}

export const leadMessages: readonly string[] = [
  'We ship 9,000 order lines a day and cannot find people for the night shift. Can we see a site that runs already?',
  'Two halls, 180 metres apart. We move about 400 pallets a day between them by forklift.',
  'Our peak is November. Is a pilot with four robots before then realistic?',
  'Looking for an end-of-line solution for mixed cases, up to 18 kg.',
  'We have a WMS of our own and would need an interface. Who does that on your side?',
  'Ceiling height is only 4.2 m in the old building. Does that rule us out?',
  'Please call me next week; we decide on the budget at the end of the month.',
  'We visited your stand and would like an offer for the small cell.',
  'Cold store at minus 24 degrees. Do you have references?',
  'Returns handling eats two people a shift. What can be automated there?',
  'We are replacing a conveyor from 2009 and compare three vendors.',
  'One site in the north, one in the south. We would start with the smaller one.',
]

export const partnerSays: readonly string[] = [
  'The customer has seen the reference site and liked it. They want figures for two shifts.',
  'The plant manager changed; the new one takes it over from here. Meeting next Tuesday.',
  'They asked for a leasing offer beside the purchase price. Can you send the current rates?',
  'Pilot is confirmed for four weeks. We need one of your engineers on the first two days.',
  'A competitor offers twelve per cent less. I would rather add training than cut the price.',
  'Budget is approved by the board, the order should come this month.',
  'They want the safety assessment before they sign. Who can join the call on Thursday?',
  'Floor survey is done, the flatness is fine apart from dock 3.',
]

export const vendorSays: readonly string[] = [
  'Good. I have reserved a demo unit for that week.',
  'The rates are in the partner portal now; they hold until the end of the quarter.',
  'Ingo from engineering joins on Thursday, he has done three sites like this.',
  'Please keep the scope to one hall first. We can quote the second as an option.',
  'I can go along with that if they sign before the end of the month.',
  'Thanks for the survey. Dock 3 needs the levelling kit, it is in the new price list.',
]

export const vendorNotes: readonly string[] = [
  'They called us directly last year as well; the account was with nobody then.',
  'Credit check is fine up to 400 k.',
  'If this slips beyond the quarter we lose the slot in production.',
  'The partner is stretched with two other projects. Offer help with the commissioning.',
  'Same group as the site in the south. Worth a frame contract.',
  'Margin is thin, but it would be the reference we lack in this trade.',
]

export const questions: readonly string[] = [
  'Which site is it, and who decides there?',
  'Please add the expected volume and when they want to go live.',
  'Is this the same project as the one of their parent company?',
]

export const declineNotes: readonly string[] = [
  'Fully booked until spring.',
  'Too far from our next service base.',
  'They are our customer for racking; another partner would be more neutral.',
]

export const disqualifyNotes: Readonly<Record<string, readonly string[]>> = {
  not_a_fit: [
    'Ships 40 parcels a day; too small for any of our cells.',
    'Wanted a manual pallet truck.',
    'Student project.',
  ],
  unreachable: ['Four calls and two mails without an answer.', 'The number does not exist.'],
  spam: ['Advertising.'],
  duplicate: ['The same project as an earlier request.'],
}
