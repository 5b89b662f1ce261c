import { resolve } from 'node:path'
import { createSecretKey } from '../auth/keys.ts'
import { systemPrincipal } from '../auth/principal.ts'
import { setServerSecret } from '../auth/secret.ts'
import { secretOf } from '../auth/secret-file.ts'
import { openSessions } from '../db/sessions.ts'
import { tenancy } from '../db/tenant.ts'
import { recordEvents } from '../events/outbox.ts'
import { Currency, Locale, line } from '../http/schemas.ts'
import { newId } from '../ids.ts'
import { FormPut } from '../modules/forms/schema.ts'
import * as forms from '../modules/forms/service.ts'
import * as vendor from '../modules/vendor/service.ts'
import { starterLeadForm, starterStages, starterTicketForm } from '../modules/vendor/starter.ts'
import { hint, type Command, type Given } from './command.ts'
import { databaseError, embeddedUrl } from './database.ts'
import { PlainError, UsageError } from './words.ts'

const { env } = process

/** A programme of its own beside those that are there. No key can make one, so it goes to the database. */
export const vendorsCommand: Command = {
  takes: 'create NAME',
  options: {
    slug: { type: 'string', value: 'acme', help: 'a short name; made of the name unless given' },
    currency: { type: 'string', value: 'EUR', help: 'what it sells in, USD unless given' },
    locale: { type: 'string', value: 'de', help: 'its language, en unless given' },
    sandbox: { type: 'boolean', help: 'for trying out: its clock can be moved' },
  },
  more: `It begins with four stages, a lead form and one secret key; everything else is set through the API.
Run it where the server runs: it uses DATABASE_URL or the embedded database, and the server's secret (OPENPRM_SECRET,
or the one in OPENPRM_DATA_DIR).`,
  async run(given) {
    const programme = asked(given)
    const directory = resolve(env['OPENPRM_DATA_DIR'] ?? '.openprm')
    const url = (env['DATABASE_URL'] || undefined) ?? (await embeddedUrl(directory))
    const secret = await secretOf(directory)
    if (url === undefined || secret === undefined)
      throw new PlainError(
        'Start OpenPRM first, or set DATABASE_URL and OPENPRM_SECRET as they are for the server.',
      )
    setServerSecret(secret)
    const made = await create(url, secret, programme).catch((error: unknown) => {
      throw databaseError(url, error)
    })
    console.log(`${made.vendorId}  ${programme.name}\n\n${made.secretKey}\n`)
    console.log('This is its secret key, with every right. Keep it now: it is shown this once.')
    return 0
  },
}

type Programme = Pick<
  Parameters<typeof vendor.create>[1],
  'name' | 'slug' | 'locale' | 'currency' | 'sandbox'
>

function asked({ positionals, text, flag }: Given): Programme & { name: string } {
  const [action, given] = positionals
  const name = line(200).safeParse(given).data
  if (action !== 'create' || name === undefined)
    throw new UsageError(`Say create, and the name of the vendor.\n${hint('vendors')}`)
  const currency = Currency.safeParse(text('currency') ?? 'USD').data
  if (currency === undefined) throw new UsageError('--currency is an ISO 4217 code such as EUR.')
  const locale = Locale.safeParse(text('locale') ?? 'en').data
  if (locale === undefined) throw new UsageError('--locale is a language tag such as de or pt-BR.')
  const slug = text('slug') ?? slugOf(name)
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(slug))
    throw new UsageError('--slug has small letters, digits and hyphens, such as acme-robots.')
  return { name, slug, currency, locale, sandbox: flag('sandbox') }
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'vendor'

async function create(
  url: string,
  secret: Buffer,
  programme: Programme,
): Promise<{ vendorId: string; secretKey: string }> {
  const vendorId = newId('vendor')
  const sessions = openSessions(url, 1)
  const { withTenant } = tenancy({
    sessions,
    clock: () => new Date(),
    record: recordEvents,
    committed: () => {},
  })
  try {
    const { token } = await withTenant(systemPrincipal(vendorId), async (tx) => {
      await vendor.create(tx, { ...programme, stages: starterStages })
      await forms.put(tx, 'lead', FormPut.parse(starterLeadForm(programme.name)), undefined)
      await forms.put(tx, 'ticket', FormPut.parse(starterTicketForm), undefined)
      return createSecretKey(tx, secret, 'First key')
    })
    return { vendorId, secretKey: token }
  } finally {
    await sessions.end()
  }
}
