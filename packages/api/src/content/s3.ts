import { createHash, createHmac } from 'node:crypto'
import type { FileStore } from './store.ts'

export interface Bucket {
  /** Origin of the service, such as `https://s3.eu-central-1.amazonaws.com`; the bucket is the first part of the path. */
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const escape = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Headers of a request as AWS Signature Version 4 wants them; every header that is given is signed. */
export function signed(
  { region, accessKeyId, secretAccessKey }: Pick<Bucket, 'region' | 'accessKeyId' | 'secretAccessKey'>,
  method: string,
  url: URL,
  body: Uint8Array,
  now: Date,
  more: Record<string, string> = {},
): Record<string, string> {
  const time = now.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const hash = sha256(body)
  const headers: Record<string, string> = {
    host: url.host,
    ...more,
    'x-amz-content-sha256': hash,
    'x-amz-date': time,
  }
  const names = Object.keys(headers).toSorted()
  const query = [...url.searchParams]
    .map(([name, value]) => `${escape(name)}=${escape(value)}`)
    .toSorted()
    .join('&')
  const request = [
    method,
    url.pathname,
    query,
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    hash,
  ].join('\n')
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`)
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(request)].join('\n'))
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope},SignedHeaders=${names.join(';')},Signature=${signature.toString('hex')}`,
  }
}

const nothing = new Uint8Array()

/** Files in a bucket of S3, or of whatever speaks its protocol. */
export function s3Store(bucket: Bucket): FileStore {
  const root = `${bucket.endpoint.replace(/\/+$/, '')}/${escape(bucket.bucket)}`
  const at = (key: string): URL => new URL(`${root}/${key.split('/').map(escape).join('/')}`)

  async function ask(
    method: string,
    url: URL,
    body: Uint8Array = nothing,
    more: Record<string, string> = {},
  ): Promise<Response> {
    // `fetch` sets the host itself.
    const { host: _, ...headers } = signed(bucket, method, url, body, new Date(), more)
    const answer = await fetch(url, {
      method,
      headers,
      ...(body.length > 0 && { body: body as Uint8Array<ArrayBuffer> }),
    })
    if (answer.ok || answer.status === 404) return answer
    throw new Error(
      `The file store answered ${answer.status} to ${method}: ${(await answer.text()).slice(0, 300)}`,
    )
  }

  /** Up to a thousand at a time. */
  async function below(prefix: string): Promise<string[]> {
    const url = new URL(root)
    url.search = new URLSearchParams({ 'list-type': '2', prefix }).toString()
    const text = await (await ask('GET', url)).text()
    return [...text.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => unescaped(key))
  }

  return {
    async put(key, bytes) {
      const answer = await ask('PUT', at(key), bytes)
      if (!answer.ok) throw new Error(`The file store has no bucket ${bucket.bucket}.`)
    },
    async get(key, range) {
      const part = range && { range: `bytes=${range.from}-${range.to}` }
      const answer = await ask('GET', at(key), nothing, part)
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
    },
    async remove(key) {
      await ask('DELETE', at(key))
      for (let keys = await below(`${key}/`); keys.length > 0; keys = await below(`${key}/`))
        for (const one of keys) await ask('DELETE', at(one))
    },
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text: string): string =>
  text.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
