import { createRemoteJWKSet, jwtVerify } from 'jose'

/** Who signed in to Teams, as Entra says. */
export interface SignedIn {
  tenant: string
  /** The same in every app, and in the bot's conversations. */
  userId: string
  email: string | null
}

export interface VerifyOptions {
  clientId: string
  /** Host of the page in the tab; the app's id at Entra names it. */
  host: string
  /** Such as https://login.microsoftonline.com */
  loginEndpoint: string
}

/** Checks a token of Teams' single sign-on: whose key, for whom, by which tenant, for a person. */
export type Verify = (token: string) => Promise<SignedIn | undefined>

export function createVerify({ clientId, host, loginEndpoint }: VerifyOptions): Verify {
  const keys = createRemoteJWKSet(new URL(`${loginEndpoint}/common/discovery/v2.0/keys`))
  const audience = [clientId, `api://${host}/${clientId}`]
  return async (token) => {
    const checked = await jwtVerify(token, keys, { audience, algorithms: ['RS256'] }).catch(() => undefined)
    const { tid, oid, iss, scp, preferred_username: name, upn } = checked?.payload ?? {}
    if (typeof tid !== 'string' || typeof oid !== 'string') return undefined
    // The issuer has to be the tenant that the token names, or one tenant could speak for another.
    if (iss !== `${loginEndpoint}/${tid}/v2.0` && iss !== `https://sts.windows.net/${tid}/`) return undefined
    // An app's own token carries no such scope: only people sign in here.
    if (typeof scp !== 'string' || !scp.split(' ').includes('access_as_user')) return undefined
    const email = [name, upn].find(
      (one) => typeof one === 'string' && one.includes('@') && !one.includes('#'),
    )
    return { tenant: tid, userId: oid, email: typeof email === 'string' ? email : null }
  }
}
