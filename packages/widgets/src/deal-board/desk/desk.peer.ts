import type { Peer } from '../../testing/peer.ts'
import { problem, type PeerCall } from '../../testing/peer.ts'
import type { BoardPeer } from '../deal-board.peer.ts'
import { instant } from '../deal-board.peer.ts'
import type { Deal } from '../model.ts'
import type { Entry } from '../panel/activity.ts'

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

const programme = { answerWithinHours: 8, protectionDays: 90, whenLate: 'escalate', reasonRequired: [] }

/** Adds what the sheets ask for: timelines, what people write, rivals, and the commands of a registration. */
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
  peer
    .on('GET /v1/deals/*/rivals', () => ({ data: [] }))
    .on('GET /v1/vendor', () => ({ currency: 'EUR', territories: [], programme }))
    .on('POST /v1/deals/batch', ({ body }) => ({
      results: (body as { items: Array<{ id: string; op: string; version: number }> }).items.map(
        ({ id, op, version }) => {
          const deal = peer.deals.get(id)
          const problem = { status: 412, code: 'precondition_failed', detail: 'Changed.' }
          if (deal?.version !== version) return { id, status: 412, deal: null, problem }
          const changed = { registrationStatus: results[op]!, answerDueAt: null }
          return { id, status: 200, deal: peer.changeDeal(id, changed), problem: null }
        },
      ),
    }))
  for (const name of Object.keys(results)) peer.on(`POST /v1/deals/*/${name}`, command)
  return Object.assign(peer, { timeline })
}
