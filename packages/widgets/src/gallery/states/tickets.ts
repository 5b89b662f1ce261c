import { problem } from '../../testing/peer.ts'
import { TicketsPeer } from '../../tickets/tickets.peer.ts'
import { contactForm } from './form.ts'
import { click, type State, type States } from './state.ts'
import { troublesAt } from './trouble.ts'

const partner = (language = 'en'): TicketsPeer => {
  const peer = new TicketsPeer()
  peer
    .on('GET /v1/forms/ticket', () => {
      const form = contactForm(language)
      const fields = form.fields.filter(({ name }) => name === 'topic' || name === 'message')
      return { ...form, fields, key: 'ticket', noun: 'ticket' }
    })
    .on('GET /v1/vendor/public', () => ({ currency: 'EUR' }))
    .on('POST /v1/forms/ticket/tickets', () => ({ ticket: 't', expiresAt: '2099-01-01T00:00:00.000Z' }))
    .on('POST /v1/forms/ticket/submissions', () => ({
      kind: 'ticket',
      id: [...peer.cases.keys()][0],
      createdAt: new Date().toISOString(),
    }))
  return peer
}
const openFirst = (root: ShadowRoot): void => click(root, '[part=ticket]')

const states: State[] = [
  {
    key: 'partner',
    title: 'A partner’s tickets',
    about:
      'What waits for whom, the open ticket with both of the vendor’s promises, and an answer with files.',
    peer: partner,
    first: openFirst,
    actions: [
      { label: 'Raise a ticket', run: (root) => click(root, '[part=raise]') },
      {
        label: 'Rate the help',
        run: (root) => {
          click(root, '[value=solved]')
          setTimeout(click, 800, root, '[part=ticket]')
        },
      },
    ],
  },
  {
    key: 'staff',
    title: 'The vendor’s desk',
    about: 'Queues, who sees to it, saved replies, and notes that no partner ever reads.',
    peer: () => new TicketsPeer('staff'),
    first: openFirst,
    actions: [
      {
        label: 'Write an internal note',
        run: (root) => root.querySelectorAll<HTMLElement>('[part=audience] input')[1]?.click(),
      },
    ],
  },
  {
    key: 'empty',
    title: 'No tickets yet',
    about: 'The first thing a new partner sees; the slot `empty` takes your own words.',
    peer: () => new TicketsPeer('partner', []),
  },
  {
    key: 'refused',
    title: 'An answer that is refused',
    about: 'Why is said above the text, which stays. Write something and send it.',
    peer: () =>
      new TicketsPeer().on('POST /v1/tickets/*/messages', () =>
        problem(409, 'invalid_transition', {
          detail: 'The ticket is closed. Reopen it, or write a new one.',
        }),
      ),
    first: openFirst,
  },
  ...troublesAt('GET /v1/tickets', partner),
]

export const tickets: States = { signedIn: true, states }
