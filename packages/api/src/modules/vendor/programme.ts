import { z } from 'zod'
import { Day, line } from '../../http/schemas.ts'
import { Key, listOf } from './lists.ts'
import { defaultTicketRules, ticketRules } from './ticket-rules.ts'

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

const TimeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Expected a time of day such as 09:00; 24:00 ends a day')
  .meta({ examples: ['09:00'] })

const Shift = z.strictObject({ from: TimeOfDay, to: TimeOfDay })
const Shifts = z
  .array(Shift)
  .max(4)
  .refine(
    (list) => list.every(({ from, to }, index) => from < to && (index === 0 || list[index - 1]!.to <= from)),
    'Each shift must end after it starts, and start after the one before',
  )
  .meta({ examples: [[{ from: '09:00', to: '17:00' }]] })

const WorkingHours = z
  .strictObject({
    monday: Shifts,
    tuesday: Shifts,
    wednesday: Shifts,
    thursday: Shifts,
    friday: Shifts,
    saturday: Shifts,
    sunday: Shifts,
  })
  .refine((week) => weekdays.some((day) => week[day].length > 0), 'At least one weekday needs working hours')
  .meta({ description: 'Shifts of each weekday, in the time zone of the programme; none on a day off.' })

const TimeZone = z
  .string()
  .max(60)
  .refine(knownTimeZone, 'Expected an IANA time zone such as Europe/Berlin')
  .meta({ examples: ['Europe/Berlin'] })

function knownTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

const Reason = z
  .strictObject({ key: Key, label: line(80) })
  .meta({ id: 'CloseReason', description: 'Why a deal may be won or lost.' })

const rules = {
  protectionDays: z
    .int()
    .min(1)
    .max(1095)
    .meta({ description: 'How long an approved registration is protected.' }),
  reminderDaysBefore: z
    .int()
    .min(0)
    .max(365)
    .meta({ description: 'When the end of protection is announced; 0 for never.' }),
  answerWithinHours: z
    .int()
    .min(1)
    .max(400)
    .meta({ description: 'Working hours in which the vendor decides.' }),
  timeZone: TimeZone,
  workingHours: WorkingHours,
  holidays: z.array(Day).max(400).meta({ description: 'Days without working hours.' }),
  whenLate: z.enum(['escalate', 'approve', 'extend']).meta({
    description: 'What a late answer costs: a warning, an approval by the clock, or as much more protection.',
  }),
  extensionDays: z.int().min(1).max(365).meta({ description: 'What a granted extension adds.' }),
  maxExtensions: z.int().min(0).max(20),
  holdMinutes: z
    .int()
    .min(0)
    .max(1440)
    .meta({ description: 'How long a clear pre-check keeps the place in the queue.' }),
  wonReasons: listOf(Reason, 0, 50),
  lostReasons: listOf(Reason, 0, 50),
  reasonRequired: z
    .array(z.enum(['won', 'lost']))
    .max(2)
    .meta({ description: 'Kinds of stages that a deal moves to only with a reason.' }),
  leadJoinDays: z.int().min(0).max(3650).meta({
    description:
      'How long a further submission of the same person or company joins the open lead; 0 makes each a lead of its own.',
  }),
  leadRouting: z.enum(['automatic', 'by_hand']).meta({
    description: 'Whether leads are offered by the rules, or wait for staff to choose a partner.',
  }),
  leadAnswerWithinHours: z
    .int()
    .min(1)
    .max(400)
    .meta({ description: 'Working hours in which a partner answers an offer.' }),
  leadIdleDays: z
    .int()
    .min(0)
    .max(365)
    .meta({ description: 'After so long without a start an accepted lead is pulled back; 0 for never.' }),
  leadMaxOffers: z
    .int()
    .min(1)
    .max(50)
    .meta({ description: 'How many offers are made before a lead is left to staff.' }),
  leadHideContacts: z
    .boolean()
    .meta({ description: 'Whether a partner sees who a lead is only once it has accepted it.' }),
  ...ticketRules,
}

export const Programme = z.object(rules).meta({
  id: 'Programme',
  description: 'The rules of the programme: how deals are registered, and leads passed on.',
})
export type Programme = z.infer<typeof Programme>

export const ProgrammeChange = z.strictObject(rules).partial().meta({
  id: 'ProgrammeChange',
  description: 'Only the named rules change. What is already decided or running stays.',
})
export type ProgrammeChange = { [Rule in keyof Programme]?: Programme[Rule] | undefined }

const officeDay = [{ from: '09:00', to: '17:00' }]

/** The rules of a programme that has set none. */
export const defaultProgramme: Programme = {
  protectionDays: 90,
  reminderDaysBefore: 14,
  answerWithinHours: 8,
  timeZone: 'UTC',
  workingHours: {
    monday: officeDay,
    tuesday: officeDay,
    wednesday: officeDay,
    thursday: officeDay,
    friday: officeDay,
    saturday: [],
    sunday: [],
  },
  holidays: [],
  whenLate: 'escalate',
  extensionDays: 30,
  maxExtensions: 1,
  holdMinutes: 60,
  wonReasons: [
    { key: 'product', label: 'Product' },
    { key: 'price', label: 'Price' },
    { key: 'relationship', label: 'Relationship' },
    { key: 'service', label: 'Service' },
    { key: 'other', label: 'Other' },
  ],
  lostReasons: [
    { key: 'price', label: 'Price' },
    { key: 'competitor', label: 'Competitor' },
    { key: 'no_budget', label: 'No budget' },
    { key: 'no_decision', label: 'No decision' },
    { key: 'timing', label: 'Timing' },
    { key: 'product', label: 'Product' },
    { key: 'other', label: 'Other' },
  ],
  reasonRequired: [],
  leadJoinDays: 30,
  leadRouting: 'by_hand',
  leadAnswerWithinHours: 16,
  leadIdleDays: 7,
  leadMaxOffers: 3,
  leadHideContacts: true,
  ...defaultTicketRules,
}
