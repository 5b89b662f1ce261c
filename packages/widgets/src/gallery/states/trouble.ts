import type { Peer } from '../../testing/peer.ts'
import { problem } from '../../testing/peer.ts'
import type { State } from './state.ts'

const NEVER = new Promise<never>(() => {})

interface Trouble {
  key: string
  title: string
  about: string
  answer: () => unknown
}

const troubles: Trouble[] = [
  {
    key: 'loading',
    title: 'Loading',
    about: 'Until the server has answered: a skeleton of the size that the content will have.',
    answer: () => NEVER,
  },
  {
    key: 'offline',
    title: 'No connection',
    about: 'The network is gone. It comes back by itself.',
    answer: () => Promise.reject(new TypeError('Failed to fetch')),
  },
  {
    key: 'server',
    title: 'A server in trouble',
    about: 'The server answers with a fault. It is asked again, less and less often.',
    answer: () => problem(503, 'unavailable'),
  },
  {
    key: 'origin',
    title: 'Another site',
    about: 'The page stands on a site that the key is not for.',
    answer: () => problem(403, 'origin_not_allowed'),
  },
]

/** What can happen to every element, whatever it shows. `route` is what it asks for first. */
export function troublesAt(route: string, peer: () => Peer, more: Partial<State> = {}): State[] {
  return troubles.map(({ answer, ...words }) => ({ ...words, ...more, peer: () => peer().on(route, answer) }))
}
