import type { IAdaptiveCard } from '@microsoft/teams.cards'
import { randomUUID } from 'node:crypto'
import { botId } from './activities.ts'
import type { ConnectorCall, Microsoft } from './microsoft.ts'
import { soon } from './soon.ts'

/** Where in Teams: a chat with the bot, or a channel with the message that one answers below. */
export interface TeamsPlace {
  conversation: string
  root?: string
}

export interface SaidInTeams extends TeamsPlace {
  id: string
  user: string
  text: string
}

/** Teams from the side of the people in it: every request carries a token that Microsoft has signed. */
export interface TeamsPeople {
  calls: ConnectorCall[]
  say(user: string, place: TeamsPlace, text: string, rest?: object): Promise<SaidInTeams>
  /** Adds the app, for themselves or to a channel. */
  install(user: string, conversation: string): Promise<void>
  mention(user: string, conversation: string, text: string): Promise<SaidInTeams>
  change(said: SaidInTeams, text: string): Promise<void>
  remove(said: SaidInTeams): Promise<void>
  react(user: string, place: TeamsPlace, messageId: string, type: string): Promise<void>
  /** Presses the button of a card. @returns what Teams shows to the person */
  press(user: string, call: ConnectorCall, label: string, inputs?: object): Promise<string>
  /** What was posted last with these words: anywhere in the conversation, or below one post of it. */
  shown(conversation: string, text: string, root?: string): Promise<ConnectorCall>
  /** A post of its own, which others hang below. */
  posted(conversation: string, text: string): Promise<ConnectorCall>
  changed(conversation: string, activityId: string, text: string): Promise<ConnectorCall>
  sentTo(conversation: string): ConnectorCall[]
}

export function teamsPeople(botUrl: string, microsoft: Microsoft): TeamsPeople {
  const { calls } = microsoft
  const base = (user: string, { conversation, root }: TeamsPlace, id: string): object => ({
    id,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: microsoft.serviceUrl,
    from: { id: `29:${user}`, name: user, aadObjectId: `aad-${user}` },
    recipient: { id: botId, name: 'OpenPRM' },
    conversation: {
      id: conversation.startsWith('19:') ? `${conversation};messageid=${root ?? id}` : conversation,
      conversationType: conversation.startsWith('19:') ? 'channel' : 'personal',
      tenantId: microsoft.tenantId,
    },
    channelData: { tenant: { id: microsoft.tenantId } },
  })
  async function post(activity: object): Promise<Response> {
    const response = await microsoft.post(botUrl, activity)
    if (!response.ok) throw new Error(`The bot answered ${response.status} to Teams`)
    return response
  }
  /** The conversation of a call, without the thread. */
  const placeOf = ({ conversation }: ConnectorCall): string => conversation.split(';', 1)[0] ?? ''
  const holds = (call: ConnectorCall, text: string): boolean => JSON.stringify(call.activity).includes(text)

  return {
    calls,
    async say(user, place, text, rest = {}) {
      const id = randomUUID()
      await post({ ...base(user, place, id), type: 'message', text, textFormat: 'plain', ...rest })
      return { ...place, id, user, text }
    },
    async install(user, conversation) {
      await post({ ...base(user, { conversation }, randomUUID()), type: 'installationUpdate', action: 'add' })
    },
    async mention(user, conversation, text) {
      const id = randomUUID()
      const entities = [
        { type: 'mention', text: '<at>OpenPRM</at>', mentioned: { id: botId, name: 'OpenPRM' } },
      ]
      const words = `<at>OpenPRM</at> ${text}`
      await post({ ...base(user, { conversation }, id), type: 'message', text: words, entities })
      return { conversation, root: id, id, user, text }
    },
    async change({ id, user, ...place }, text) {
      const activity = { ...base(user, place, id), type: 'messageUpdate', text }
      await post({
        ...activity,
        channelData: { eventType: 'editMessage', tenant: { id: microsoft.tenantId } },
      })
    },
    async remove({ id, user, ...place }) {
      await post({
        ...base(user, place, id),
        type: 'messageDelete',
        channelData: { eventType: 'softDeleteMessage', tenant: { id: microsoft.tenantId } },
      })
    },
    async react(user, place, messageId, type) {
      await post({
        ...base(user, { root: messageId, ...place }, randomUUID()),
        type: 'messageReaction',
        replyToId: messageId,
        reactionsAdded: [{ type }],
      })
    },
    async press(user, call, label, inputs = {}) {
      const card = call.activity.attachments?.[0]?.content as IAdaptiveCard
      const action = card.actions?.find(({ title }) => title === label)
      if (action?.type !== 'Action.Execute') throw new Error(`The card has no button "${label}"`)
      const [conversation = '', root] = call.conversation.split(';messageid=')
      const response = await post({
        ...base(user, { conversation, ...(root !== undefined && { root }) }, randomUUID()),
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: call.activityId,
        value: {
          action: {
            type: 'Action.Execute',
            verb: action.verb,
            data: { ...(action.data as object), ...inputs },
          },
          trigger: 'manual',
        },
      })
      return response.text()
    },
    shown: (conversation, text, root) =>
      soon(
        async () =>
          calls.findLast(
            (call) =>
              call.method === 'POST' &&
              (root === undefined
                ? placeOf(call) === conversation
                : call.conversation === `${conversation};messageid=${root}`) &&
              holds(call, text),
          ),
        `"${text}" in ${conversation}`,
      ),
    posted: (conversation, text) =>
      soon(
        async () =>
          calls.findLast(
            (call) => call.method === 'POST' && call.conversation === conversation && holds(call, text),
          ),
        `a post "${text}" in ${conversation}`,
      ),
    changed: (conversation, activityId, text) =>
      soon(
        async () =>
          calls.findLast(
            (call) =>
              call.method === 'PUT' &&
              placeOf(call) === conversation &&
              call.activityId === activityId &&
              holds(call, text),
          ),
        `a change to "${text}" in ${conversation}`,
      ),
    sentTo: (conversation) =>
      calls.filter((call) => call.method === 'POST' && placeOf(call) === conversation),
  }
}
