import type { Receiver } from '@slack/bolt'
import type { Log } from '../log.ts'
import { parseBody } from './body.ts'
import type { Intake } from './intake.ts'
import { isFromSlack } from './verify.ts'

const maxBytes = 1_000_000

export interface HttpReceiverOptions {
  signingSecret: string
  intake: () => Intake
  log: Log
  now?: () => number
}

/** Slack over HTTP, from `Request` to `Response`: checks who sent it, hands it in, answers. */
export class HttpReceiver implements Receiver {
  readonly #options: HttpReceiverOptions

  constructor(options: HttpReceiverOptions) {
    this.#options = options
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { signingSecret, intake, log, now = Date.now } = this.#options
    const text = await readUpTo(request, maxBytes)
    if (text === undefined) return new Response('Too large', { status: 413 })
    if (!isFromSlack(request.headers, text, signingSecret, now())) {
      log.warn('slack.refused', { reason: 'signature or time' })
      return new Response('Not signed by Slack', { status: 401 })
    }
    const body = parseBody(request.headers.get('content-type'), text)
    if (!body) return new Response('Unknown content', { status: 400, headers: { 'x-slack-no-retry': '1' } })
    if (body['type'] === 'url_verification') return Response.json({ challenge: body['challenge'] })
    if ('ssl_check' in body) return new Response()
    const answer = await intake().receive(body)
    return answer === undefined || answer === null || answer === '' ? new Response() : Response.json(answer)
  }

  /** Bolt calls these; the HTTP server and the intake are started and stopped by the bot itself. */
  init(): void {}
  start(): Promise<void> {
    return Promise.resolve()
  }
  stop(): Promise<void> {
    return Promise.resolve()
  }
}

async function readUpTo(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
