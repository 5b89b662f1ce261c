import { createTransport, type Transport, type TransportOptions } from './core.ts'
import * as generated from './generated/resources.ts'
import { subscribe, type PrmEvent, type ResetEvent, type SubscribeOptions } from './realtime.ts'

class Events extends generated.Events {
  /** Follows the event log live; see {@link subscribe}. */
  subscribe(options?: SubscribeOptions): AsyncGenerator<PrmEvent | ResetEvent> {
    return subscribe(this.transport, options)
  }
}

/**
 * The programme, typed. Give it a key on a server, or `fetchSession` in a signed-in person's page.
 *
 * @example
 * const prm = new OpenPRM({ apiKey: process.env.OPENPRM_SECRET_KEY })
 * for await (const deal of prm.deals.list({ stage: 'engaging' })) console.log(deal.name)
 */
export class OpenPRM {
  readonly vendor: generated.Vendor
  readonly me: generated.Me
  readonly embedTokens: generated.EmbedTokens
  readonly partners: generated.Partners
  readonly users: generated.Users
  readonly forms: generated.Forms
  readonly leads: generated.Leads
  readonly deals: generated.Deals
  readonly imports: generated.Imports
  readonly events: Events

  constructor(options: TransportOptions) {
    const transport: Transport = createTransport(options)
    this.vendor = new generated.Vendor(transport)
    this.me = new generated.Me(transport)
    this.embedTokens = new generated.EmbedTokens(transport)
    this.partners = new generated.Partners(transport)
    this.users = new generated.Users(transport)
    this.forms = new generated.Forms(transport)
    this.leads = new generated.Leads(transport)
    this.deals = new generated.Deals(transport)
    this.imports = new generated.Imports(transport)
    this.events = new Events(transport)
  }
}
