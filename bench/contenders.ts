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

/** Every way to do the operation, pgbench first where the machine has it. */
export function contendersOf(
  operation: Operation,
  world: World,
  plan: Plan,
  program: string | undefined,
): Contender[] {
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
  const baseline = (name: string, path: string, headers: Headers = () => ({})): Contender =>
    over(name, world.baselines, (vendor) => {
      const { authorization: _, ...own } = operation.request(vendor).headers
      return { ...operation.request(vendor), path, headers: { ...own, ...headers(vendor) } }
    })
  const beside: Record<string, Contender[]> = {
    [operations.createLead.name]: [
      baseline('drizzle, idiomatic', '/idiomatic/leads', keyHeaders),
      baseline('postgres driver alone', '/raw/leads', vendorHeader),
      baseline('Hono alone', '/bare'),
    ],
    [operations.listDeals.name]: [
      baseline('drizzle, idiomatic', '/idiomatic/deals', keyHeaders),
      baseline('postgres driver alone', '/raw/deals', vendorHeader),
      baseline('Hono alone', `/bare/${answerBytes}`),
    ],
    [operations.board.name]: [
      baseline('drizzle, idiomatic', '/idiomatic/board', keyHeaders),
      baseline('Hono alone', `/bare/${answerBytes}`),
    ],
    [operations.search.name]: [
      over('drizzle, idiomatic', world.baselines, (vendor) => {
        const { search } = new URL(operation.request(vendor).path, 'http://localhost')
        return {
          ...operation.request(vendor),
          path: `/idiomatic/search${search}`,
          headers: keyHeaders(vendor),
        }
      }),
      baseline('Hono alone', `/bare/${answerBytes}`),
    ],
  }
  return [
    ...(program === undefined ? [] : [atFloor(program)]),
    over('OpenPRM', world.api, operation.request),
    ...(beside[operation.name] ?? []),
  ]

  function atFloor(program: string): Contender {
    const options = { program, databaseUrl: world.databaseUrl, script, clients: plan.connections }
    return { name: floor, run: (seconds) => pgbench({ ...options, seconds }) }
  }
}

type Headers = (vendor: Vendor) => Record<string, string>

/** The idiomatic server finds the key by its id. */
const keyHeaders: Headers = ({ number, token }) => ({
  authorization: `Bearer ${countedUuid('key', number)} ${token}`,
})
/** The driver alone is told the tenant. */
const vendorHeader: Headers = ({ number }) => ({ vendor: countedUuid('vendor', number) })

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
