/** What a message on a platform shows: a message or note of a ticket, named with its ticket. */
export interface Said {
  ticketId: string
  id: string
  isNote: boolean
}

export function subjectOf(ticketId: string, id: string): string {
  return `${ticketId}/${id}`
}

/** The ticket that a message of ours is about, whatever it shows of it. */
export function ticketOf(subject: string): string | undefined {
  return /ticket_\w+/.exec(subject)?.[0]
}

/** @returns undefined for cards and other things that nobody wrote */
export function readSubject(subject: string): Said | undefined {
  const [ticketId = '', id = ''] = subject.split('/')
  if (!ticketId.startsWith('ticket_')) return undefined
  if (id.startsWith('message_')) return { ticketId, id, isNote: false }
  return id.startsWith('note_') ? { ticketId, id, isNote: true } : undefined
}
