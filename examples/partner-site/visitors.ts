import { readFile } from 'node:fs/promises'
import type { SiteOptions } from './server.ts'

/** Who `POST /v1/embed-tokens` makes a token for: somebody it knows, or somebody it is to know from now on. */
export interface Visitor {
  user:
    | { id: string }
    | { email: string; name: string; role?: 'admin' | 'channel_manager' | 'support' | 'viewer' }
  partner?: { id: string } | { externalId: string; name: string }
}

export interface Visitors {
  partner: Visitor
  staff: Visitor
}

interface Demo {
  partners: Array<{ id: string; users: Array<{ id: string }> }>
  staff: Array<{ id: string }>
}

/** The first seller and the first member of staff of the demo programme. */
export function demoUsers({ partners: [company], staff: [member] }: Demo): Visitors {
  const seller = company?.users[0]
  if (!company || !seller || !member) throw new Error('The demo programme has no seller or no staff.')
  return {
    partner: { user: { id: seller.id }, partner: { id: company.id } },
    staff: { user: { id: member.id } },
  }
}

/** The programme that the environment names, where the visitors are made on first sight; else the demo programme. */
export async function settings(env: NodeJS.ProcessEnv): Promise<Omit<SiteOptions, 'port'>> {
  const {
    OPENPRM_API_URL: apiUrl,
    OPENPRM_SECRET_KEY: secretKey,
    OPENPRM_PUBLISHABLE_KEY: publishableKey,
  } = env
  if (apiUrl && secretKey && publishableKey) return { apiUrl, secretKey, publishableKey, users: visitors }
  const demo = JSON.parse(await readFile('.openprm/demo.json', 'utf8'))
  return { ...demo, users: demoUsers(demo) }
}

const visitors: Visitors = {
  partner: {
    user: { email: 'giulia.ferri@alpine.example', name: 'Giulia Ferri' },
    partner: { externalId: 'alpine', name: 'Alpine Systems' },
  },
  staff: {
    user: { email: 'mara.okafor@northwind.example', name: 'Mara Okafor', role: 'channel_manager' },
  },
}
