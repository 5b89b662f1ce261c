import type { Peer } from '../../testing/peer.ts'
import { problem, type PeerCall } from '../../testing/peer.ts'
import type { BoardPeer } from '../deal-board.peer.ts'
import { instant } from '../deal-board.peer.ts'
import type { Deal } from '../model.ts'
import type { Entry } from './activity.ts'

const results: Readonly<Record<string, Deal['registrationStatus']>> = {
  submit: 'submitted',
  approve: 'approved',
  return: 'returned',
  reject: 'rejected',
  withdraw: 'withdrawn',
  'request-extension': 'extension_requested',
  'grant-extension': 'approved',
  'decline-extension': 'approved',
}

/** Adds what a deal's panel asks for: its timeline, what people write, and the commands of a registration. */
export function withDesk(peer: BoardPeer): BoardPeer & { timeline: Entry[] } {
  const timeline: Entry[] = []
  const actor = () => ({
    kind: peer.me.kind as 'staff',
    id: peer.me.user?.id ?? null,
    name: peer.me.user?.name ?? null,
  })
  const write =
    (type: 'comment' | 'note') =>
    ({ body }: PeerCall): object => {
      const remark = { id: `${type}_${timeline.length}`, body: (body as { body: string }).body }
      timeline.unshift({
        type,
        id: remark.id,
        occurredAt: instant(),
        actor: actor(),
        [type]: remark,
      } as unknown as Entry)
      return remark
    }
  const command = ({ path, headers, body }: PeerCall): unknown => {
    const [, , , id = '', name = ''] = path.split('/')
    const before = peer.deals.get(id)
    if (!before) return problem(404, 'not_found')
    if (headers.get('if-match') !== `"v${before.version}"`) return problem(412, 'precondition_failed')
    const { reason, question } = body as { reason?: Deal['decisionReason']; question?: string }
    return peer.changeDeal(id, {
      registrationStatus: results[name]!,
      answerDueAt: null,
      question: question ?? null,
      decisionReason: name === 'reject' ? (reason ?? null) : null,
    })
  }
  ;(peer as Peer)
    .on('GET /v1/deals/*/timeline', () => ({ data: timeline, nextCursor: null }))
    .on('POST /v1/deals/*/comments', write('comment'))
    .on('POST /v1/deals/*/notes', write('note'))
    .on('PATCH /v1/deals/*', ({ path, headers, body }) => {
      const id = path.split('/').at(-1)!
      if (headers.get('if-match') !== `"v${peer.deals.get(id)?.version}"`)
        return problem(412, 'precondition_failed')
      return peer.changeDeal(id, body as Partial<Deal>)
    })
  for (const name of Object.keys(results)) peer.on(`POST /v1/deals/*/${name}`, command)
  return Object.assign(peer, { timeline })
}
