import type { Principal } from './auth/principal.ts'
import { ApiError } from './http/problem.ts'

/** One command: the states it leaves, the state it reaches, and who may give it. */
export interface Transition<S extends string> {
  from: readonly S[]
  to: S
  by: ReadonlyArray<Principal['kind']>
}

export interface Lifecycle<S extends string, C extends string> {
  readonly table: Readonly<Record<C, Transition<S>>>
  /** The state after `command`. @throws ApiError invalid_transition | forbidden */
  apply(command: C, state: S, principal: Principal): S
}

/** Turns a table of transitions into the only way to change state. */
export function lifecycle<S extends string>() {
  return <C extends string>(table: Record<C, Transition<S>>): Lifecycle<S, C> => ({
    table,
    apply(command, state, principal) {
      const transition = table[command]
      if (!transition.by.includes(principal.kind)) {
        throw new ApiError('forbidden', `A ${principal.kind} credential may not ${command} this.`)
      }
      if (!transition.from.includes(state)) {
        throw new ApiError(
          'invalid_transition',
          `Cannot ${command} while the state is "${state}"; that takes ${transition.from.join(' or ')}.`,
        )
      }
      return transition.to
    },
  })
}
