import { configuration } from './config.ts'

/** The address of a ticket on the page that has the tickets, which opens what `prm-ticket` names. */
export function ticketLink(ticketId: string): string {
  const url = new URL(configuration().ticketPage ?? location.href, document.baseURI)
  url.searchParams.set('prm-ticket', ticketId)
  url.hash = ''
  return url.href
}
