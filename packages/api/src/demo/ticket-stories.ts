import type { z } from 'zod'
import type { PlainCommand } from '../modules/tickets/commands.ts'
import type { TicketCreate, TicketRate } from '../modules/tickets/schema.ts'

export type Act =
  | { say: string }
  | { note: string }
  | { rate: TicketRate }
  | { do: 'take' | 'block' | PlainCommand }

interface Story {
  company: string
  /** Which of the company's people asks. */
  by: number
  hoursAgo: number
  /** Name of the deal it is about. */
  deal?: string
  input: z.input<typeof TicketCreate>
  acts: Array<[hoursAgo: number, who: string, act: Act]>
}

const day = 24
const [ines, jonas, elif, tom] = ['Inês Carvalho', 'Jonas Lind', 'Elif Kaya', 'Tom Whitaker'] as const

/** Each shows one thing that a support desk lives through. */
export const ticketStories: Story[] = [
  // Solved, and the partner said how it was.
  {
    company: 'Alpine Systems',
    by: 1,
    hoursAgo: 6 * day,
    input: {
      subject: 'Where is the current price list?',
      body: 'The one in our folder is of spring. Is there a newer one?',
      kind: 'question',
    },
    acts: [
      [6 * day - 1, ines, { do: 'take' }],
      [
        6 * day - 1,
        ines,
        { say: 'There is, since Monday. Look under **Sales material → Prices**; spring’s is withdrawn.' },
      ],
      [6 * day - 2, 'asker', { say: 'Found it, thank you!' }],
      [6 * day - 2, ines, { do: 'resolve' }],
      [5 * day, 'asker', { rate: { score: 5, comment: 'Answered within the hour.' } }],
    ],
  },
  // Waits for the partner.
  {
    company: 'Alpine Systems',
    by: 0,
    hoursAgo: 4 * day,
    input: {
      subject: 'Gripper loses boxes on the night shift',
      body: 'About one in two hundred, only after ten in the evening. Video can follow.',
      kind: 'problem',
      priority: 'high',
      values: { robotSerial: 'NW-4471', site: 'Linz, hall 2' },
    },
    acts: [
      [4 * day - 2, ines, { do: 'take' }],
      [
        4 * day - 2,
        ines,
        {
          say: 'That sounds like the vacuum sensor in cold air. Please send us:\n\n1. the temperature in hall 2 at night\n2. the log of one shift (`Settings → Export`)',
        },
      ],
      [4 * day - 2, ines, { do: 'pend' }],
    ],
  },
  // Internal talk that the partner never sees.
  {
    company: 'Harbour Automation',
    by: 0,
    hoursAgo: 3 * day,
    input: {
      subject: 'Discount for a second site?',
      body: 'Fjordfisk thinks about a second site in Bergen. Can we offer the same conditions?',
      kind: 'request',
    },
    acts: [
      [3 * day - 3, jonas, { do: 'take' }],
      [3 * day - 3, jonas, { note: 'They had 12 % on the first site. Is that still open for the second?' }],
      [
        2 * day,
        elif,
        { note: 'Only up to 8 % this quarter; 12 % needs Mara. I would offer 8 % and free training.' },
      ],
      [
        2 * day - 1,
        jonas,
        { say: 'Good news about Bergen! We are putting an offer together, you have it by Thursday.' },
      ],
    ],
  },
  // A deal waits for it: both of its clocks stand still.
  {
    company: 'Alpine Systems',
    by: 0,
    hoursAgo: 30,
    deal: 'Night-shift picking at Kaufgut',
    input: {
      subject: 'Load test report for Kaufgut',
      body: 'Kaufgut signs only with a load test over two shifts. Who can provide that report?',
      kind: 'request',
      priority: 'high',
    },
    acts: [
      [28, jonas, { do: 'take' }],
      [28, jonas, { do: 'block' }],
      [
        27,
        jonas,
        { say: 'Our lab has it on the plan for this week. Your registration keeps its time until then.' },
      ],
    ],
  },
  // Nobody has answered in time.
  {
    company: 'Alpine Systems',
    by: 0,
    hoursAgo: 5 * day,
    input: {
      subject: 'The arm stops at its third joint',
      body: 'It stops when we lift more than 8 kg.\n\n> Error 47: torque limit J3\n\nThe customer’s line stands still at every stop.',
      kind: 'problem',
      priority: 'urgent',
      values: { robotSerial: 'NW-2093', site: 'Graz' },
    },
    acts: [[5 * day - 6, tom, { note: 'Looks like the firmware of October. Who is on duty?' }]],
  },
  // Waits for somebody else.
  {
    company: 'Brera Sistemi',
    by: 0,
    hoursAgo: 6 * day,
    input: {
      subject: 'Italian labels for the control panel',
      body: 'Two buttons are still in English after the update.',
      kind: 'feedback',
      priority: 'low',
    },
    acts: [
      [5 * day, ines, { do: 'take' }],
      [5 * day, ines, { say: 'Thank you, both are noted for the next release in December.' }],
      [5 * day, ines, { do: 'hold' }],
    ],
  },
  // New, and nobody’s yet.
  {
    company: 'Alpine Systems',
    by: 1,
    hoursAgo: 2,
    input: {
      subject: 'Can two people take the installer course together?',
      body: 'We have one test cell and two technicians. Does the exam count for both?',
      kind: 'question',
    },
    acts: [],
  },
]

export const savedReplyTexts: ReadonlyArray<[title: string, body: string]> = [
  [
    'Ask for the log',
    'Please send us the log of one shift: **Settings → Export**. We look at it the same day.',
  ],
  ['On its way', 'We are on it, and tell you here as soon as we know more.'],
  ['Solved?', 'Does it work now? Then we mark this as solved; an answer opens it again at any time.'],
]
