import type * as api from '@openprm/sdk'

const hour = 3_600_000
/** One moment for all, so that what is as old as another stays so. */
const now = Date.now()
export const ago = (hours: number): string => new Date(now - hours * hour).toISOString()

export const me: NonNullable<api.Me['user']> = { id: 'user_me', name: 'Giulia Ferri' } as never

const running = (hours: number, more: object = {}): NonNullable<api.Ticket['sla']['resolution']> => ({
  minutes: 480,
  state: 'running',
  dueAt: ago(-hours),
  leftSeconds: null,
  warnedAt: null,
  breachedAt: null,
  metAt: null,
  ...more,
})

let made = 0

export function aTicket(more: Partial<api.Ticket> = {}): api.Ticket {
  const id = `ticket_${++made}`
  return {
    id,
    subject: `Ticket ${made}`,
    kind: 'problem',
    priority: 'normal',
    status: 'open',
    tags: [],
    channel: 'widget',
    partnerId: 'partner_1',
    partnerName: 'Alpine Systems',
    requesterId: me.id,
    requesterName: 'Giulia Ferri',
    assigneeId: null,
    assigneeName: null,
    team: null,
    followerIds: [],
    dealId: null,
    blocksDeal: false,
    leadId: null,
    courseId: null,
    certificateId: null,
    form: null,
    values: {},
    mergedInto: null,
    splitFrom: null,
    sla: { firstResponse: running(5), nextResponse: null, resolution: running(60) },
    dueAt: ago(-5),
    rating: null,
    lastMessageAt: ago(2),
    resolvedAt: null,
    closedAt: null,
    version: 1,
    createdAt: ago(3),
    updatedAt: ago(2),
    ...more,
  }
}

type Author = api.Message['author']
export const giulia: Author = { kind: 'partner', id: me.id, name: 'Giulia Ferri' }
export const marco: Author = { kind: 'partner', id: 'user_marco', name: 'Marco Bassi' }
export const ines: Author = { kind: 'staff', id: 'user_ines', name: 'Inês Carvalho' }
export const jonas: Author = { kind: 'staff', id: 'user_jonas', name: 'Jonas Lind' }

let said = 0

function written(
  author: Author,
  body: string | null,
  more: object,
): Omit<api.Message, 'audience' | 'ticketId'> {
  const createdAt = ago(1 - ++said / 10_000)
  return {
    id: `message_${String(said).padStart(4, '0')}`,
    author,
    body,
    files: [],
    mentions: [],
    editedAt: null,
    deletedAt: null,
    version: 1,
    createdAt,
    ...more,
  }
}

export const aMessage = (
  ticketId: string,
  author: Author,
  body: string | null,
  more: Partial<api.Message> = {},
): api.Message => ({ audience: 'shared', ticketId, ...written(author, body, more) })

export const aNote = (
  ticketId: string,
  author: Author,
  body: string,
  more: Partial<api.TicketNote> = {},
): api.TicketNote => ({ audience: 'internal', ticketId, ...written(author, body, more) })

export interface Case {
  ticket: api.Ticket
  messages: api.Message[]
  notes: api.TicketNote[]
}

/** One of everything that a support desk lives through; `mark` shows which texts come from here. */
export function cases(mark = (text: string): string => text): Case[] {
  const at = (subject: string, more: Partial<api.Ticket> = {}): api.Ticket =>
    aTicket({
      subject: mark(subject),
      partnerName: mark('Alpine Systems'),
      requesterName: mark('Giulia Ferri'),
      ...more,
    })
  const by = (author: Author): Author => ({ ...author, name: mark(author.name!) })
  const gripper = at('Gripper loses boxes on the night shift', {
    status: 'pending',
    priority: 'high',
    assigneeId: 'user_ines',
    assigneeName: mark('Inês Carvalho'),
    values: { robotSerial: mark('NW-4471'), site: mark('Linz, hall 2') },
    dueAt: null,
    sla: {
      firstResponse: running(0, { state: 'met', dueAt: null, metAt: ago(1) }),
      nextResponse: null,
      resolution: running(0, { state: 'paused', dueAt: null, leftSeconds: 18_000 }),
    },
  })
  const arm = at('The arm stops at its third joint', {
    priority: 'urgent',
    dueAt: ago(3),
    sla: {
      firstResponse: running(-3, { breachedAt: ago(3), warnedAt: ago(5) }),
      nextResponse: null,
      resolution: running(4, { warnedAt: ago(1) }),
    },
  })
  const report = at('Load test report for Kaufgut', {
    kind: 'request',
    dealId: 'deal_1',
    blocksDeal: true,
    assigneeId: 'user_jonas',
    assigneeName: mark('Jonas Lind'),
  })
  const prices = at('Where is the current price list?', {
    kind: 'question',
    status: 'resolved',
    resolvedAt: ago(1),
    dueAt: null,
    sla: {
      firstResponse: null,
      nextResponse: null,
      resolution: running(0, { state: 'met', dueAt: null, breachedAt: ago(2), metAt: ago(1) }),
    },
  })
  const labels = at('Italian labels for the control panel', {
    kind: 'feedback',
    priority: 'low',
    status: 'on_hold',
    lastMessageAt: ago(50),
  })
  const talk = (ticket: api.Ticket, messages: api.Message[] = [], notes: api.TicketNote[] = []): Case => ({
    ticket,
    messages: messages.length > 0 ? messages : [aMessage(ticket.id, by(giulia), mark(ticket.subject))],
    notes,
  })
  const files = [{ id: 'file_1', name: 'error-47.png', type: 'image/png', bytes: 48_213 }]
  return [
    talk(
      gripper,
      [
        aMessage(gripper.id, by(giulia), mark('About one in two hundred, only after ten in the evening.'), {
          files: files.map((file) => ({ ...file, name: mark(file.name) })),
        }),
        aMessage(
          gripper.id,
          by(ines),
          [
            mark('That sounds like the vacuum sensor in cold air. Please send us:'),
            `1. ${mark('the temperature in hall 2')}`,
            `2. ${mark('the log of')} **${mark('one shift')}**`,
          ].join('\n\n'),
        ),
        aMessage(gripper.id, by(giulia), null, { deletedAt: ago(0.4) }),
        aMessage(gripper.id, by(giulia), mark('It is 9 °C in there.'), { editedAt: ago(0.2) }),
      ],
      [
        aNote(
          gripper.id,
          by(jonas),
          mark('We had this in Oslo, too: the sensor of October. Exchange it for free.'),
        ),
      ],
    ),
    talk(arm),
    talk(report),
    talk(labels),
    talk(prices),
  ]
}

export const aReport = (): api.TicketReport => ({
  promises: [
    { priority: 'urgent', promise: 'firstResponse', met: 9, broken: 1, running: 2 },
    { priority: 'urgent', promise: 'resolution', met: 0, broken: 0, running: 1 },
    { priority: 'normal', promise: 'firstResponse', met: 20, broken: 0, running: 0 },
  ],
  workload: [
    { assigneeId: ines.id, assigneeName: ines.name, team: 'technical', open: 12, waiting: 3, overdue: 2 },
    { assigneeId: null, assigneeName: null, team: null, open: 4, waiting: 0, overdue: 0 },
  ],
  csat: { ratings: 12, average: 4.58 },
})
