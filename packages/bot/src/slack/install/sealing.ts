import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keeps tokens unreadable in the database. */
export interface Sealing {
  /** @param place what the text belongs to; opened for anything else it is refused. */
  seal(text: string, place: string): string
  /** @throws Error when its key is not there any more, or it was changed */
  open(sealed: string, place: string): string
}

const cipher = 'aes-256-gcm'
const keyBytes = 32
const ivBytes = 12
const tagBytes = 16

/**
 * AES-256-GCM with the keys of `BOT_TOKEN_KEYS`: `<id>:<base64 of 32 bytes>`, with commas. The first one seals; the others
 * still open what they have sealed, until everything was sealed anew.
 * @throws Error naming the key that is not one
 */
export function createSealing(setting: string): Sealing {
  const keys = new Map(
    setting.split(',').flatMap((part) => (part.trim() === '' ? [] : [readKey(part.trim())])),
  )
  const [current] = keys
  if (!current) throw new Error('BOT_TOKEN_KEYS is empty: it takes <id>:<base64 of 32 random bytes>.')
  const [currentId, currentKey] = current

  return {
    seal(text, place) {
      const iv = randomBytes(ivBytes)
      const sealing = createCipheriv(cipher, currentKey, iv).setAAD(Buffer.from(place))
      const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
      return `${currentId}.${Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url')}`
    },
    open(sealed, place) {
      const at = sealed.indexOf('.')
      const key = keys.get(sealed.slice(0, at))
      if (!key) throw new Error(`BOT_TOKEN_KEYS has no key ${sealed.slice(0, at)} any more.`)
      const bytes = Buffer.from(sealed.slice(at + 1), 'base64url')
      const end = ivBytes + tagBytes
      const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(ivBytes, end))
      return Buffer.concat([opening.update(bytes.subarray(end)), opening.final()]).toString('utf8')
    },
  }
}

function readKey(part: string): [string, Buffer] {
  const [, id = '', text = ''] = /^([\w-]{1,40}):(.+)$/.exec(part) ?? []
  const key = Buffer.from(text, 'base64')
  if (key.length !== keyBytes)
    throw new Error(`BOT_TOKEN_KEYS: ${id || 'a key'} has to be <id>:<base64 of ${keyBytes} random bytes>.`)
  return [id, key]
}
