import { deepStrictEqual } from 'node:assert/strict'
import { unique, type Operation } from './operations.ts'
import type { TargetState } from './targets/serve.ts'
import type { World } from './world.ts'

/** Makes sure that the idiomatic contender does the same work: it gives the same answer. @throws AssertionError where it does not */
export async function assertSameAnswer(operation: Operation, world: World): Promise<void> {
  deepStrictEqual(await answerOf('baselines'), await answerOf('api'))

  async function answerOf(contender: 'api' | 'baselines'): Promise<object> {
    const { port } = await world[contender].ask<TargetState>({})
    const { method, path, headers, body } = operation.request(world.vendors[0]!)
    const made = operation.kind === 'write'
    const token = `${unique}${contender}`
    const anew = (text: string): string => (made ? text.replaceAll(unique, token) : text)
    const response = await fetch(
      `http://127.0.0.1:${port}${contender === 'api' ? '' : '/idiomatic'}${path}`,
      {
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, anew(value)]),
        ...(body !== undefined && { body: anew(body) }),
      },
    )
    const answer = await response.text()
    const text = made ? answer.replaceAll(token, unique) : answer
    const names = [...response.headers.keys()].filter((name) => name !== 'content-length')
    return { status: response.status, headers: names.toSorted(), body: comparable(text, made) }
  }
}

/** Without what has to differ: signatures, and of what is made new the id and the time. */
function comparable(text: string, made: boolean): unknown {
  return JSON.parse(text, (name, value: unknown) => {
    if (name === 'nextCursor') return value === null ? null : 'signed'
    return made && ['id', 'createdAt', 'updatedAt'].includes(name) ? typeof value : value
  })
}
