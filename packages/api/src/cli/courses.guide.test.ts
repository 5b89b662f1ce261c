import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { client, startTestServer } from '../testing/index.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const guide = fileURLToPath(new URL('../../../../docs/courses.md', import.meta.url))
const run = promisify(execFile)

/** Files and commands of the guide, in the order of the page. */
async function steps(): Promise<Array<{ file?: string; text: string }>> {
  const page = await readFile(guide, 'utf8')
  const blocks = page.matchAll(/(?:^`(courses\/\S+)`\n\n)?^```(yaml|markdown|sh)\n([\s\S]*?)^```$/gm)
  return [...blocks].map(([, file, kind, text = '']) => ({ ...(kind !== 'sh' && { file: file! }), text }))
}

test('“Publish your first course” holds, word for word: written, published, assigned, certified, asked for, and changed', async () => {
  const server = await startTestServer()
  const { secretKey } = await server.createVendor()
  const key = client(server.url, secretKey)
  const home = await mkdtemp(join(tmpdir(), 'openprm-guide-'))
  onTestFinished(async () => {
    await server.stop()
    await rm(home, { recursive: true })
  })
  // The package manager of the reader, who stands in the project: it would run the same program.
  const npx = join(home, 'bin/npx')
  await mkdir(dirname(npx))
  await writeFile(npx, `#!/bin/sh\nshift 3\nexec "${process.execPath}" "${main}" "$@"\n`)
  await chmod(npx, 0o755)
  const env = {
    PATH: [dirname(npx), process.env['PATH']].join(delimiter),
    OPENPRM_URL: server.url,
    OPENPRM_SECRET_KEY: secretKey,
  }
  const reseller = await key('/v1/partners', { body: { name: 'Alpine', type: 'reseller', status: 'active' } })
  const person = { email: 'ada@alpine.example', name: 'Ada', partnerId: reseller.body['id'] }
  await key('/v1/users', { body: person })

  // One shell, as the reader has: a variable of one step is there in the next.
  const commands: string[] = ['set -e']
  for (const { file, text } of await steps()) {
    if (file === undefined) commands.push(text.startsWith('export ') ? '' : text)
    else {
      await mkdir(dirname(join(home, file)), { recursive: true })
      await writeFile(join(home, file), text)
    }
  }
  const { stdout } = await run('/bin/sh', ['-c', commands.join('\n')], { cwd: home, env })

  expect(stdout).toContain('pricing-basics: new')
  expect(stdout).toContain('pricing-basics: published as version 1')
  expect(stdout).toContain('"enrolled":1')
  expect(stdout).toContain('Nothing waits for a review.')
  expect(stdout).toMatch(/"questions":\[\{[^}]*"key":"tier"/)
  expect(stdout).toContain('"reason":"The exam is booked for January"')
  expect(stdout).toContain('pricing-basics: version 2, breaking')
  const asked = await key<{ data: Array<{ needs: Array<{ certificationId: string }> }> }>('/v1/requirements')
  const certified = await key<{ data: Array<{ id: string; title: string }> }>('/v1/certifications')
  expect(certified.body.data.map(({ title }) => title)).toEqual(['Certified in pricing'])
  expect(asked.body.data[0]!.needs).toMatchObject([{ certificationId: certified.body.data[0]!.id }])
  const found = await key<{ data: Array<{ publishedNumber: number }> }>('/v1/courses?key=pricing-basics')
  expect(found.body.data).toMatchObject([{ publishedNumber: 2, title: 'Pricing basics', dueDays: 30 }])
})
