import { createHmac, timingSafeEqual } from 'node:crypto'

/** Where something is to be talked about, once it is there. */
export interface Source {
  tenant: string
  conversation: string
  /** The message that the thread hangs below; null where a chat has no threads; absent where a new one begins. */
  root?: string | null
  /** The message that is the first of it; absent when it was a form. */
  message?: string
}

/** What a button or a form of ours is about. Sealed, as it travels through a client that may write what it likes. */
export type About =
  | {
      do: 'open'
      form: string
      subject?: string
      draft?: Record<string, string>
      source?: Source
      banner?: string
    }
  | { do: 'take'; subject: string }
  | { do: 'resolve'; subject: string }
  | { do: 'reopen'; subject: string }
  | { do: 'approve'; subject: string; version: number }
  | { do: 'send'; subject: string; note: string }
  | { do: 'file'; subject: string; message: string; file: string; name: string }
  | { do: 'rate'; subject: string; score: number }
  | { do: 'status' | 'training' | 'help' | 'confirm' | 'link' }

export interface Sealer {
  seal(about: About): string
  /** @returns undefined when it is not ours, or was changed */
  unseal(text: unknown): About | undefined
}

/** @param secret known to every instance of the bot and to nobody else */
export function createSealer(secret: string): Sealer {
  const key = createHmac('sha256', secret).update('openprm-bot-seal').digest()
  const sign = (body: string): Buffer => createHmac('sha256', key).update(body).digest().subarray(0, 16)
  return {
    seal(about) {
      const body = Buffer.from(JSON.stringify(about)).toString('base64url')
      return `${body}.${sign(body).toString('base64url')}`
    },
    unseal(text) {
      if (typeof text !== 'string') return undefined
      const [body = '', signature = ''] = text.split('.')
      const given = Buffer.from(signature, 'base64url')
      const right = sign(body)
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
      return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as About
    },
  }
}
