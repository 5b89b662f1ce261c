import { operations, unique, type Operation, type Request } from './operations.ts'
import type { Plan } from './plan.ts'
import { pgbench } from './postgres/pgbench.ts'
import { countedUuid, type Vendor } from './data/vendors.ts'
import type { Child } from './child.ts'
import type { Load } from './load/generator.ts'
import { toText } from './requests.ts'
import type { Sample } from './samples.ts'
import type { TargetState } from './targets/serve.ts'
import type { World } from './world.ts'

/** One way to do an operation, to be timed. */
export interface Contender {
  name: string
  run(seconds: number): Promise<Sample>
}

export const floor = 'pgbench, one flight'

/** Every way to do the operation, pgbench first. */
export function contendersOf(operation: Operation, world: World, plan: Plan, program: string): Contender[] {
  const { script, answerBytes } = world.traces.get(operation)!
  const vendors = world.vendors.slice(0, plan.vendors)
  const over = (name: string, target: Child, request: (vendor: Vendor) => Request): Contender =>
    overHttp({
      name,
      target,
      load: world.load,
      requests: vendors.map(request),
      connections: plan.connections,
    })
  const bare = (): Request => ({ method: 'GET', path: `/bare/${answerBytes}`, headers: {} })
  const all = [
    {
      name: floor,
      run: (seconds: number) =>
        pgbench({ program, databaseUrl: world.databaseUrl, script, clients: plan.connections, seconds }),
    },
    over('OpenPRM', world.api, operation.request),
  ]
  if (operation === operations.createLead) {
    const to = (path: string, headers: (vendor: Vendor) => Record<string, string>) => (vendor: Vendor) => {
      const original = operation.request(vendor)
      return { ...original, path, headers: { ...original.headers, ...headers(vendor) } }
    }
    all.push(over('drizzle, idiomatic', world.baselines, to('/idiomatic/leads', keyHeaders)))
    all.push(over('postgres driver alone', world.baselines, to('/raw/leads', vendorHeader)))
    all.push(
      over(
        'Hono alone',
        world.baselines,
        to('/bare', () => ({})),
      ),
    )
  }
  if (operation === operations.listDeals) {
    const get = (path: string, headers: (vendor: Vendor) => Record<string, string>) => (vendor: Vendor) =>
      ({ method: 'GET', path, headers: headers(vendor) }) as const
    all.push(over('drizzle, idiomatic', world.baselines, get('/idiomatic/deals', keyHeaders)))
    all.push(over('postgres driver alone', world.baselines, get('/raw/deals', vendorHeader)))
    all.push(over('Hono alone', world.baselines, bare))
  }
  return all
}

/** The idiomatic server finds the key by its id. */
const keyHeaders = ({ number, token }: Vendor): Record<string, string> => ({
  authorization: `Bearer ${countedUuid('key', number)} ${token}`,
})
/** The driver alone is told the tenant. */
const vendorHeader = ({ number }: Vendor): Record<string, string> => ({
  vendor: countedUuid('vendor', number),
})

interface OverHttp {
  name: string
  target: Child
  load: Child
  requests: Request[]
  connections: number
}

export function overHttp({ name, target, load, requests, connections }: OverHttp): Contender {
  const texts = requests.map(toText)
  return {
    name,
    async run(seconds) {
      const before = await target.ask<TargetState>({})
      const order: Load = { port: before.port, connections, seconds, requests: texts, unique }
      const { sample } = await load.ask<{ sample: Sample }>(order)
      const after = await target.ask<TargetState>({})
      return { ...sample, cpuMicros: (after.cpuMicros - before.cpuMicros) / (sample.perSecond * seconds) }
    },
  }
}
