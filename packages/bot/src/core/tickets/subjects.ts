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

/** @returns undefined for cards, files and other things that nobody wrote */
export function readSubject(subject: string): Said | undefined {
  const [ticketId = '', id = ''] = subject.split('/')
  if (!ticketId.startsWith('ticket_') || id.includes('#')) return undefined
  if (id.startsWith('message_')) return { ticketId, id, isNote: false }
  return id.startsWith('note_') ? { ticketId, id, isNote: true } : undefined
}

/** As many files as the programme takes with one message. */
export const mostFiles = 10

/** The names under which the files of a message are shown, in their order. */
export function fileSubjects(subject: string): string[] {
  return Array.from({ length: mostFiles }, (_, index) => `${subject}#${index}`)
}
