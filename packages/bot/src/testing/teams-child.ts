import { cloudFromName } from '@microsoft/teams.api'
import type { Flow } from '../core/flow.ts'
import type { FormDesk } from '../core/forms/desk.ts'
import type { Said } from '../core/inbound.ts'
import { openDelivery } from '../delivery/delivery.ts'
import { createHttpApp, listen } from '../http.ts'
import { jsonLog } from '../log.ts'
import { createTeamsAdapter } from '../teams/adapter.ts'
import { notice } from '../view/notice-view.ts'

/**
 * Teams and the delivery in a process that is to be killed, with Microsoft's SDK and its checks and without the
 * programme: what is said is answered by a post that is changed at once, and a card that is sent by a post and by the
 * receipt in the card's place.
 */

const { DATABASE_URL = '', PORT = '', CLIENT_ID = '', TENANT_ID = '', TOKEN = '', ...env } = process.env
const { SERVICE_URL = '', CLOUD = '{}' } = env

const log = jsonLog(() => {})
const delivery = await openDelivery(DATABASE_URL, 'vendor_crash', log, [])

const hear = async ({ at: { tenant, conversation }, id, text }: Said): Promise<void> => {
  const shows = { subject: `said:${id}` }
  const place = { platform: 'teams' as const, shows }
  const target = { tenant, conversation }
  await delivery.enqueue({ ...place, target, key: id, view: notice(text) })
  const changed = { ...target, instead: shows.subject }
  await delivery.enqueue({
    ...place,
    target: changed,
    key: `${id}:changed`,
    view: notice(`${text}, changed`),
  })
}

const desk: Pick<FormDesk, 'form' | 'submit'> = {
  form: async () => ({ fields: [] }) as unknown as Awaited<ReturnType<FormDesk['form']>>,
  async submit(user, { about, occasion }) {
    const target = { conversation: about.split('|')[0] ?? '' }
    await delivery.enqueue({ platform: 'teams', target, key: occasion, view: notice(about) })
    return { sent: true, errors: {}, view: notice(`${about}, received of ${user.name ?? ''}`) }
  },
}

const adapter = await createTeamsAdapter({
  config: {
    clientId: CLIENT_ID,
    clientSecret: 'unused',
    tenantId: TENANT_ID,
    trustedTenants: [],
    announceConversation: undefined,
    tabOrigin: undefined,
    serviceUrl: SERVICE_URL,
    cloud: 'Public',
  },
  flow: { hear } as unknown as Flow,
  desk: desk as FormDesk,
  delivery,
  log,
  seams: { cloud: { ...cloudFromName('Public'), ...JSON.parse(CLOUD) }, token: async () => TOKEN },
})
delivery.run([adapter])
await listen(createHttpApp([adapter], {}, log), '127.0.0.1', Number(PORT))
console.log('ready')
