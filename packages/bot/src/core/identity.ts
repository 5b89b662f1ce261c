import { OpenPRM, type User } from '@openprm/sdk'
import { notice, type NoticeView } from '../view/notice-view.ts'
import type { Channel } from './channel.ts'
import type { Programme } from './programme.ts'
import { platformNames, words } from './words.ts'

/** A person as the platform vouches for them. */
export interface ChatUser {
  platform: Channel
  /** The workspace or tenant they belong to, as far as the platform says. */
  tenant?: string | undefined
  /** The platform's own id of them. */
  userId?: string | undefined
  name?: string | undefined
  /** Null when the platform gave none that it has confirmed. */
  email: string | null
  /** False for people of an organisation whose word about e-mail addresses we have no reason to take. */
  trusted: boolean
}

/** A chat user whom the partner programme knows, with a client that acts with that person's rights only. */
export interface Person {
  user: User
  prm: OpenPRM
}

export type Found = { person: Person } | { refusal: NoticeView }

/** A person waits: an attempt that fails is theirs to repeat, and is safe to. */
const atOnce = { maxRetries: 0, timeoutMs: 8000 }

export interface IdentityOptions {
  /** The bot's own client. It looks people up and mints their tokens, nothing more. */
  prm: OpenPRM
  apiUrl: string
  programme: Programme
  /** Whom to ask to be added, such as partners@alpine.example. */
  contact: string | null
}

export function createIdentity({
  prm,
  apiUrl,
  programme,
  contact,
}: IdentityOptions): (user: ChatUser) => Promise<Found> {
  async function refusal(sentence: (vendor: string) => string): Promise<Found> {
    const { name } = await programme.vendor()
    const ask = words.whomToAsk(contact ?? words.channelManager(name))
    return { refusal: notice(words.unknownTitle, [sentence(name), ask]) }
  }

  return async ({ platform, email, trusted }) => {
    if (!trusted) return refusal((vendor) => words.foreign(platformNames[platform], vendor))
    if (email === null) return refusal((vendor) => words.noEmail(platformNames[platform], vendor))
    const [user] = (await prm.users.list({ email, limit: 1 }, atOnce)).data
    if (!user) return refusal((vendor) => words.unknownEmail(email, vendor))
    // A new token each time: rights that were taken away are gone with the next click.
    const fetchSession = () =>
      prm.embedTokens.create({ user: { id: user.id }, expiresInSeconds: 300 }, atOnce)
    return { person: { user, prm: new OpenPRM({ fetchSession, baseUrl: apiUrl, ...atOnce }) } }
  }
}
