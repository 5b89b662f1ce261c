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
  const idiomatic = over('drizzle, idiomatic', world.baselines, (vendor) => {
    const request = operation.request(vendor)
    return { ...request, path: `/idiomatic${request.path}` }
  })
  const baseline = (name: string, path: string): Contender =>
    over(name, world.baselines, (vendor) => {
      const { authorization: _, ...headers } = operation.request(vendor).headers
      // It is told the tenant.
      return {
        ...operation.request(vendor),
        path,
        headers: { ...headers, vendor: countedUuid('vendor', vendor.number) },
      }
    })
  const bare = baseline('Hono alone', operation.kind === 'write' ? '/bare' : `/bare/${answerBytes}`)
  const beside: Record<string, Contender[]> = {
    [operations.createLead.name]: [baseline('postgres driver alone', '/raw/leads')],
    [operations.listDeals.name]: [baseline('postgres driver alone', '/raw/deals')],
  }
  return [
    ...(program === undefined ? [] : [atFloor(program)]),
    over('OpenPRM', world.api, operation.request),
    idiomatic,
    ...(beside[operation.name] ?? []),
    bare,
  ]

  function atFloor(program: string): Contender {
    const options = { program, databaseUrl: world.databaseUrl, script, clients: plan.connections }
    return { name: floor, run: (seconds) => pgbench({ ...options, seconds }) }
  }
}

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
