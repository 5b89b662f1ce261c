import { createTransport } from './core.ts'
import type { Transport, TransportOptions } from './core.ts'
import { Events, Resources } from './generated/resources.ts'
import type { Deals } from './generated/resources.ts'
import type { EventOf, EventType } from './event-record.ts'
import type { InStages, Programme } from './programme.ts'
import { subscribe } from './realtime.ts'
import type { StreamReset, SubscribeOptions } from './realtime.ts'

class LiveEvents extends Events {
  /** Follows the event log live; see `SubscribeOptions`. */
  subscribe<Type extends EventType = EventType>(
    options?: SubscribeOptions<Type>,
  ): AsyncGenerator<EventOf<Type> | StreamReset, void, undefined> {
    return subscribe(this.transport, options)
  }
}

/** All but those whose types the programme narrows. */
const OtherResources: new (transport: Transport) => Omit<Resources, 'deals'> = Resources

/**
 * The API, typed: `prm.deals.list()`, `prm.deals.move(id, { stage })`. Methods follow the API document.
 *
 * @example
 * const prm = new OpenPRM({ apiKey: process.env.OPENPRM_KEY, baseUrl: 'https://prm.example.com' })
 * for await (const deal of prm.deals.list({ stage: 'won' })) console.log(deal.name)
 * @example
 * // With the keys of your stages a wrong one does not compile.
 * const prm = new OpenPRM<{ stages: 'prospecting' | 'engaging' | 'won' | 'lost' }>({ fetchSession })
 */
export class OpenPRM<Own extends Programme = Programme> extends OtherResources {
  declare readonly deals: InStages<Deals, Own['stages']>
  override readonly events: LiveEvents
  /** For a path this version has no method for: `prm.transport.request('GET', '/v1/…')`. */
  readonly transport: Transport

  constructor(options: TransportOptions) {
    const transport = createTransport(options)
    super(transport)
    this.transport = transport
    this.events = new LiveEvents(transport)
  }
}
