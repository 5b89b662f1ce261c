import { TicketsHarness } from './tickets.harness.ts'
import { TicketsPeer } from './tickets.peer.ts'

export const session = { token: 't', expiresAt: '' }
export const gripper = 'Gripper loses boxes on the night shift'

/** Mounted tickets that show what the peer has, for one side. */
export async function show(
  kind: 'partner' | 'staff' = 'partner',
  peer = new TicketsPeer(kind),
): Promise<{ tickets: TicketsHarness; peer: TicketsPeer }> {
  peer.install({ publishableKey: null, fetchSession: async () => session })
  const tickets = await TicketsHarness.mount()
  return { tickets, peer }
}

export const idOf = (peer: TicketsPeer, subject: string): string =>
  [...peer.cases.values()].find(({ ticket }) => ticket.subject === subject)!.ticket.id
