import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { Intake } from './intake.ts'
import type { SlackLogger } from './logger.ts'

export interface SocketReceiverOptions {
  appToken: string
  apiUrl: string | undefined
  intake: () => Intake
  logger: SlackLogger
}

/** Slack over a socket the bot opens itself, for installations that cannot be reached from outside. */
export class SocketReceiver implements Receiver {
  readonly #socket: SocketModeReceiver

  constructor({ appToken, apiUrl, intake, logger }: SocketReceiverOptions) {
    this.#socket = new SocketModeReceiver({
      appToken,
      logger,
      installerOptions: { clientOptions: apiUrl === undefined ? {} : { slackApiUrl: apiUrl } },
    })
    // What comes in takes the same way as over HTTP: stored, acknowledged, handled once.
    const front: Pick<App, 'processEvent'> = {
      processEvent: async ({ body, ack }) => ack(await intake().receive(body)),
    }
    this.#socket.init(front as App)
  }

  init(): void {}

  async start(): Promise<void> {
    await this.#socket.start()
  }
  async stop(): Promise<void> {
    await this.#socket.stop()
  }
}
