import { expect } from 'chai'
import { until } from '../testing/page.ts'
import { Peer } from '../testing/peer.ts'
import { clientFor, type PrmClient } from './client.ts'
import { listen } from './stream.ts'

/** A peer whose event stream is open, and written to by the test. */
class StreamPeer extends Peer {
  opened = 0
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined

  constructor() {
    super()
    this.on('GET /v1/events/stream', () => {
      this.opened++
      const body = new ReadableStream<Uint8Array>({ start: (controller) => (this.#controller = controller) })
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    })
  }

  write(event: string, data: object, id: number): void {
    const text = `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
    this.#controller!.enqueue(new TextEncoder().encode(text))
  }

  client(): PrmClient {
    return clientFor({ api: 'https://a.test', fetch: this.fetch, publishableKey: 'prm_pk_1' })
  }
}

const silent = { event: (): void => {}, reset: (): void => {} }

suite('the live stream', () => {
  test('any number of elements share one connection, and hear the same', async () => {
    const peer = new StreamPeer()
    const heard: number[] = []
    const end = new AbortController()
    for (let n = 0; n < 3; n++) {
      listen(peer.client(), { ...silent, event: ({ sequence }) => heard.push(sequence) }, end.signal)
    }
    await until(() => peer.opened)

    peer.write('deal.moved', { type: 'deal.moved', sequence: 7 }, 7)
    await until(() => heard.length === 3)

    expect(peer.opened).to.equal(1)
    expect(heard).to.deep.equal([7, 7, 7])
    end.abort()
  })

  test('a reset is told, so that the state is read again', async () => {
    const peer = new StreamPeer()
    let resets = 0
    const end = new AbortController()
    listen(peer.client(), { ...silent, reset: () => resets++ }, end.signal)
    await until(() => peer.opened)

    peer.write('reset', { sequence: 9 }, 9)

    await until(() => resets === 1)
    end.abort()
  })

  test('when nobody listens any more the connection is closed; the next listener opens one', async () => {
    const peer = new StreamPeer()
    const first = new AbortController()
    let live = false
    listen(peer.client(), { ...silent, live: (now) => (live = now) }, first.signal)
    await until(() => live)

    first.abort()
    const second = new AbortController()
    listen(peer.client(), silent, second.signal)
    await until(() => peer.opened === 2)
    second.abort()

    expect(peer.opened).to.equal(2)
  })
})
