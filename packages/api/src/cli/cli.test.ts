import { expect, test } from 'vitest'
import { openprm } from './cli.fixture.ts'

const names = [
  'start',
  'migrate',
  'vendors',
  'import',
  'courses',
  'keys',
  'verify-receipt',
  'verify-badge',
  'audit',
  'doctor',
]

test('the list of commands says what each is for, and help says more about one', async () => {
  const { code, out } = await openprm([])
  expect(code).toBe(0)
  for (const name of names) expect(out).toMatch(new RegExp(`^ {2}${name} {2,}\\w`, 'm'))
  expect((await openprm(['help', 'import'])).out).toContain('--mapping MAP.json')
})

test.each(names)('openprm %s --help says how it goes', async (name) => {
  const { code, out, err } = await openprm([name, '--help'])
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out).toContain(`openprm ${name}`)
  expect(out).toContain('--help')
})

test.each([
  [['imprt'], 'There is no command "imprt".'],
  [['constructor'], 'There is no command "constructor".'],
  [['import', '--mappin', 'x'], "Unknown option '--mappin'."],
  [['import', 'deals'], 'A kind, a file and --mapping are needed.'],
  [['import', 'orders', 'x.csv', '--mapping', 'x.json'], '"orders" cannot be imported; choose'],
  [['import', 'deals', 'x.csv', 'y.csv', '--mapping', 'x.json'], '"y.csv" is one argument too many.'],
  [['import', 'deals', 'x.csv', '--mapping', 'x.json', '--report', 'y'], '--report goes with --dry-run.'],
  [['courses', 'pull', 'x'], 'Say push, and a folder of courses.'],
  [['courses', 'push', 'x', '--as', 'major'], '--as is one of minor, breaking, draft.'],
  [['keys', 'make'], 'Say create, list or revoke.'],
  [['migrate'], 'Set DATABASE_URL.'],
  [['vendors', 'create'], 'Say create, and the name of the vendor.'],
  [['vendors', 'create', 'Acme', '--currency', 'XQX'], '--currency is an ISO 4217 code such as EUR.'],
  [['verify-receipt'], 'A receipt and --key are needed.'],
  [['verify-badge'], 'A badge is needed.'],
  [['verify-badge', 'x.png', '--list', 'x'], '--list goes with --key.'],
  [['audit', 'burn', 'x'], 'Say save or verify, and a file.'],
])('openprm %j is not understood: exit code 2, and words that help', async (args, words) => {
  const { code, err } = await openprm(args)
  expect(err).toContain(words)
  expect(err).not.toMatch(/^ {4}at /m)
  expect(code).toBe(2)
})

test.each([
  [['import', 'deals', 'x.csv', '--mapping', '/nowhere/map.json'], 'There is no file /nowhere/map.json.'],
  [['import', 'deals', 'x.csv', '--mapping', '/'], '/ is a folder, not a file.'],
  [
    ['vendors', 'create', 'Acme'],
    'Start OpenPRM first, or set DATABASE_URL and OPENPRM_SECRET as they are for the server.',
  ],
  [
    ['keys', 'list'],
    'Start OpenPRM first (npx -y pnpm@12 start), or set OPENPRM_URL and OPENPRM_SECRET_KEY.',
  ],
])('openprm %j fails in plain words: exit code 1', async (args, words) => {
  const { code, err } = await openprm(args)
  expect(err.trim()).toBe(words)
  expect(code).toBe(1)
})

test('a database that is not there, or refuses, is told without its password', async () => {
  const gone = await openprm(['migrate'], { DATABASE_URL: 'postgres://me:hush@127.0.0.1:9/prm' })
  expect(gone.err.trim()).toBe('Nothing answers at 127.0.0.1:9/prm. Is Postgres running there?')
  const url = new URL(process.env['OPENPRM_TEST_POSTGRES']!)
  url.password = 'hush-hush'
  const refused = await openprm(['migrate'], { DATABASE_URL: url.href })
  expect(refused.err.trim()).toBe(`Postgres at ${url.host}${url.pathname} refuses the password.`)
  expect([gone.code, refused.code]).toEqual([1, 1])
})
