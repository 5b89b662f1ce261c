import type { HomeView } from '../view/home-view.ts'
import { notice, type NoticeAction, type NoticeView } from '../view/notice-view.ts'
import type { View } from '../view/view.ts'
import type { Chat } from './chat.ts'
import { sideOf } from './chat.ts'
import { saidOfDeal } from './deals/talk.ts'
import { act, keepForLater, saidAct, takeUp } from './first-contact.ts'
import type { FormDesk } from './forms/desk.ts'
import { identityCommand, runIdentityCommand } from './identity/commands.ts'
import type { ChatUser } from './identity.ts'
import { homeOf, statusOf, trainingOf } from './home/pages.ts'
import type { Added, Commanded, Inbound, Pressed, Reacted, Said, Spot, WentHome } from './inbound.ts'
import { opened, type Outcome, tell } from './outcome.ts'
import { refusalOf } from './refusal.ts'
import type { About, Source } from './seal.ts'
import { isBeingSent, type Thread } from './threads.ts'
import { actOnTicket, isOnTicket } from './tickets/act.ts'
import { draftOf, inThread, raiseFromMessage, sourceOf } from './tickets/raise.ts'
import { carryReaction } from './tickets/reactions.ts'
import { ticketOf } from './tickets/subjects.ts'
import { createTalk } from './tickets/talk.ts'
import { words as ticketWords } from './tickets/words.ts'
import { words } from './words.ts'

/** The reactions that make a ticket of a message. */
const ticketReactions = new Set(['ticket', 'admission_tickets', '🎫', '🎟️'])

export interface Flow {
  /** Something that nobody waits for: it may run again after a crash, and says what it has to say through the outbox. */
  hear(inbound: Inbound): Promise<void>
  /** Something a person waits for. */
  answer(inbound: Pressed | Commanded): Promise<Outcome>
}

export function createFlow(chat: Chat, desk: FormDesk): Flow {
  const talk = createTalk(chat)

  async function hear(inbound: Inbound): Promise<void> {
    switch (inbound.kind) {
      case 'message':
        return heard(inbound)
      case 'edited':
        return talk.edited(inbound)
      case 'deleted':
        return talk.deleted(inbound)
      case 'reaction':
        return reacted(inbound)
      case 'command':
      case 'action':
        return answerBelow(inbound)
      case 'home':
        return home(inbound)
      case 'added':
        return added(inbound)
    }
  }

  async function heard(said: Said): Promise<void> {
    const { thread, flat, direct } = said.at
    const root = flat ? null : (thread ?? said.id)
    // Asked first: once it is sent, what it belongs to is known.
    const answersTooSoon = thread !== null && (await isBeingSent(chat.threads, said.at, said.who))
    const bound = thread === null && !flat ? undefined : await boundAt(said.at, root)
    if (bound?.subject.startsWith('deal_')) return saidOfDeal(chat, bound, said)
    if (bound && !(flat && (commandIn(said.text) || !(await isOnlyOne(said.at)))))
      return talk.said(bound, said)
    // Tried again in a moment, when our own message is known.
    if (!bound && answersTooSoon) throw new Error('Somebody answers a message that is still being sent')
    if (!said.toBot) return
    const command = identityCommand(said.text) ? said.text : commandIn(said.text)
    if (command !== undefined) return answerBelow(commanded(said, command))
    if (direct) {
      await remember(said.at, await said.who())
      return say(said, 'offer', offer(said))
    }
    const user = await said.who()
    const found = await chat.identity.identify(user)
    if ('person' in found) return raiseFromMessage(chat, said, found.person)
    await keepForLater(chat, user, saidAct(said))
    return say(said, 'refusal', found.refusal)
  }

  /** The page of who is not known yet says so, with the way in. */
  async function home({ at, who, id }: WentHome): Promise<void> {
    const user = await who()
    const found = await chat.identity.identify(user)
    const view: HomeView = 'person' in found ? await homeOf(found.person, chat.sealer) : asHome(found.refusal)
    const { platform, tenant, conversation } = at
    await chat.enqueue({ platform, target: { tenant, conversation }, key: `home:${id}`, view })
  }

  /** Somebody has added the bot: what waited for them goes out, and who is not known yet is asked who they are. */
  async function added({ at, who, id }: Added): Promise<void> {
    const { platform, conversation, direct } = at
    if (!direct) return chat.release(platform, [conversation])
    const user = await who()
    await remember(at, user)
    await chat.release(platform, [conversation, user.userId])
    const found = await chat.identity.identify(user)
    return say({ at, id }, 'added', 'person' in found ? help({ at }) : found.refusal)
  }

  /** What a thread is about: as it was bound, or as the message of ours says that it hangs below. */
  async function boundAt(
    { platform, tenant, conversation }: Spot,
    root: string | null,
  ): Promise<Thread | undefined> {
    const [bound] = await chat.threads.at(platform, conversation, root)
    if (bound || root === null) return bound
    const link = await chat.threads.linkAt({ platform, conversation, messageId: root })
    const subject = link && ticketOf(link.subject)
    if (!subject) return undefined
    return { subject, platform, tenant, conversation, root, side: sideOf(chat, platform, conversation) }
  }

  /** Where somebody can be told something later. */
  async function remember({ direct, flat, conversation }: Spot, user: ChatUser): Promise<void> {
    if (direct && flat) await chat.notices.rememberChat(user, conversation)
  }

  /** A chat without threads goes on with its one open ticket; with several, nobody can know which is meant. */
  async function isOnlyOne({ platform, conversation }: Spot): Promise<boolean> {
    return (await chat.threads.at(platform, conversation, null)).length === 1
  }

  async function reacted(reaction: Reacted): Promise<void> {
    await carryReaction(chat, reaction)
    if (!reaction.added || !ticketReactions.has(reaction.name)) return
    if (sideOf(chat, reaction.at.platform, reaction.at.conversation) === 'vendor') return
    const reactor = await chat.identity.identify(await reaction.who())
    if ('refusal' in reactor) return
    const said = await reaction.read()
    if (!said) return
    // The ticket is the author's; where the programme does not know them, that of whoever has pointed at it.
    const author = await chat.identity.identify(await said.who())
    const { person } = 'person' in author && author.person.user.kind === 'partner' ? author : reactor
    return raiseFromMessage(chat, said, person)
  }

  function offer(said: Said): NoticeView {
    const about: About = { do: 'open', form: 'ticket', draft: draftOf(said.text), source: sourceOf(said) }
    return notice(ticketWords.offer, [], {
      actions: [button(ticketWords.openTicket, about, 'primary'), ...helpActions()],
    })
  }

  const button = (label: string, about: About, look?: NoticeAction['look']): NoticeAction => ({
    label,
    data: chat.sealer.seal(about),
    ...(look && { look }),
  })

  function helpActions(source?: Source): NoticeAction[] {
    return [button(words.openLead, { do: 'open', form: 'lead', ...(source && { source }) })]
  }

  function help({ at }: Pick<Added, 'at'>): NoticeView {
    const place = at.flat ? { tenant: at.tenant, conversation: at.conversation, root: null } : undefined
    return notice(words.helpTitle, words.help(at.platform === 'slack' ? '/partner' : 'partner'), {
      actions: [
        button(ticketWords.openTicket, { do: 'open', form: 'ticket', ...(place && { source: place }) }),
        ...helpActions(),
      ],
      footnote: words.conversationId(at.conversation),
    })
  }

  async function carryOut(about: About | undefined, inbound: Pressed | Commanded): Promise<Outcome> {
    if (inbound.kind === 'command') {
      const who = identityCommand(inbound.text)
      if (who) return tell(await runIdentityCommand(chat.identity, await inbound.who(), who))
    }
    if (about?.do === 'help') return tell(help(inbound))
    if (!about) return tell(notice(words.unknownButtonTitle, [words.unknownButton]))
    const user = await inbound.who()
    await remember(inbound.at, user)
    if (about.do === 'confirm') {
      const view = await chat.identity.confirm(user)
      const isThem = (await chat.people.find(user))?.state === 'linked'
      return isThem
        ? takeUp(chat, user, view, { hear, carryOut: attempt })
        : { kind: 'tell', view, lasting: true }
    }
    if (about.do === 'link') return tell(await chat.identity.offer(user))
    if (about.do === 'open') {
      const view = await desk.open(user, { source: sourceFor(inbound), ...about })
      if (view.kind !== 'form') await keepForLater(chat, user, act(inbound, about))
      return opened(view)
    }
    const found = await chat.identity.identify(user)
    if ('refusal' in found) {
      await keepForLater(chat, user, act(inbound, about))
      return tell(found.refusal)
    }
    if (about.do === 'status') return tell(await statusOf(found.person))
    if (about.do === 'training') return tell(await trainingOf(found.person))
    if (about.do === 'approve') {
      // What the card shows, and nothing that came after.
      await found.person.prm.deals.approve(about.subject, {}, { ifMatch: about.version })
      return { kind: 'done' }
    }
    if (inbound.kind === 'action' && isOnTicket(about)) return actOnTicket(chat, found.person, inbound, about)
    return tell(notice(words.unknownButtonTitle, [words.unknownButton]))
  }

  const answer = (inbound: Pressed | Commanded): Promise<Outcome> =>
    attempt(inbound.kind === 'action' ? chat.sealer.unseal(inbound.data) : aboutOf(inbound), inbound)

  async function attempt(about: About | undefined, inbound: Pressed | Commanded): Promise<Outcome> {
    try {
      const outcome = await carryOut(about, inbound)
      await replace(inbound, outcome)
      return outcome
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal) return tell(refusal)
      chat.log.warn('action.failed', { platform: inbound.at.platform, error })
      return tell(notice(words.notOpenedTitle, [words.notOpened]))
    }
  }

  /** Without a place of its own a ticket's thread begins in the person's chat with the bot, or where the button is. */
  function sourceFor({ at, alone, id, ...rest }: Pressed | Commanded): Source {
    const { tenant, conversation, flat, thread } = at
    if (flat) return { tenant, conversation, root: null }
    if (alone !== undefined) return { tenant, conversation: alone }
    const below = 'messageId' in rest ? rest.messageId : undefined
    return { tenant, conversation, root: thread ?? below ?? id }
  }

  async function replace(inbound: Pressed | Commanded, outcome: Outcome): Promise<void> {
    if (outcome.kind !== 'done' || !outcome.instead || inbound.kind !== 'action') return
    if (inbound.messageId === undefined) return
    const { platform, tenant, conversation } = inbound.at
    await chat.enqueue({
      platform,
      target: { tenant, conversation, replaces: inbound.messageId },
      key: `acted:${inbound.id}`,
      view: outcome.instead,
    })
  }

  /** A command that was written as a message is answered below it. */
  async function answerBelow(inbound: Pressed | Commanded): Promise<void> {
    const outcome = await answer(inbound)
    if (outcome.kind === 'done') return
    await say({ at: inbound.at, id: inbound.id }, 'reply', outcome.view)
  }

  const say = ({ at, id }: Pick<Said, 'at' | 'id'>, key: string, view: View): Promise<void> =>
    chat.enqueue(inThread(at, { id }, `${key}:${id}`, view))

  return { hear, answer }
}

function asHome({ title, paragraphs, actions, footnote }: NoticeView): HomeView {
  const more = footnote === null ? [] : [footnote]
  const empty = [...paragraphs, ...more].join('\n\n')
  return { kind: 'home', title, sections: [{ title, entries: [], empty, more: null }], actions }
}

const commands = ['lead', 'deal', 'ticket', 'status', 'training', 'settings', 'help'] as const
type Command = (typeof commands)[number]

/** "partner ticket", "/partner ticket" or "ticket"; nothing else that was said is taken for a command. */
export function commandIn(text: string): Command | undefined {
  const [, word] = /^\/?(?:partner(?:\s+|$))?(\w*)$/i.exec(text.trim()) ?? []
  if (word === undefined) return undefined
  if (word === '') return 'help'
  return commands.find((one) => one === word.toLowerCase()) ?? greetingIn(word)
}

function greetingIn(word: string): Command | undefined {
  return /^(hello|hi|hey|hallo|moin)$/i.test(word) ? 'help' : undefined
}

function commanded(said: Said, text: string): Commanded {
  return { kind: 'command', at: said.at, who: said.who, id: said.id, text }
}

function aboutOf({ text, at, id, message: about }: Commanded): About {
  const command = commandIn(text) ?? 'help'
  // A command that was written has a message to hang below; one from a menu has none.
  const source = at.flat || about ? { source: sourceOf(about ?? { at, id }) } : {}
  if (command === 'lead' || command === 'ticket')
    return { do: 'open', form: command, ...source, ...(about && { draft: draftOf(about.text) }) }
  if (command === 'deal') return { do: 'open', form: 'deal.check' }
  if (command === 'settings') return { do: 'open', form: 'settings' }
  return { do: command }
}
