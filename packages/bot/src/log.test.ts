import { expect, test } from 'vitest'
import { jsonLog } from './log.ts'

test('no credential reaches a line of the log, wherever it turns up', () => {
  const lines: string[] = []
  const log = jsonLog((line) => lines.push(line))
  const secrets = ['prm_sk_abc123', 'prm_et_abc123', 'xoxb-12-ab', 'xapp-1-A2-b3', 'eyJhbGciOi.eyJpc3Mi.c2ln']
  for (const secret of secrets) {
    log.warn('failed', {
      error: new Error(`Bearer ${secret} was refused`, { cause: new Error(secret) }),
      nested: { secret },
    })
  }
  for (const secret of secrets) expect(lines.join('\n')).not.toContain(secret)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'warn',
    event: 'failed',
    error: { name: 'Error' },
  })
})
