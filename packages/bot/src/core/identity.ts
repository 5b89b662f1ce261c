import { type EmbedToken, OpenPRM, PrmError, type User } from '@openprm/sdk'
import { notice, type NoticeAction, type NoticeView } from '../view/notice-view.ts'
import { clip } from '../view/text.ts'
import type { ChatName, People } from './identity/people.ts'
import { commandOf, identityWords } from './identity/words.ts'
import type { Programme } from './programme.ts'
import type { Sealer } from './seal.ts'
import { platformNames, words } from './words.ts'

/** A person as the platform vouches for them. */
export interface ChatUser extends ChatName {
  name?: string | undefined
  /** Null when the platform gave none that it has confirmed. */
  email: string | null
  /** False for people of an organisation whose word about e-mail addresses we have no reason to take. */
  trusted: boolean
  /** Set where the organisation is a partner's: its word counts for that partner's own people. */
  partnerId?: string | undefined
}

/** A chat user whom the partner programme knows, with a client that acts with that person's rights only. */
export interface Person {
  user: User
  prm: OpenPRM
}

export type Found = { person: Person } | { refusal: NoticeView }

export interface Identity {
  /** Who this is, if they have said so themselves and may come in; asks them otherwise. */
  identify(chat: ChatUser): Promise<Found>
  /** The chat user says that they are the person they were asked about. */
  confirm(chat: ChatUser): Promise<NoticeView>
  /** By a one-time code, which a signed-in person makes. */
  link(chat: ChatUser, code: string): Promise<NoticeView>
  /** A one-time link to the partner pages, for whoever asked and nobody else. */
  offer(chat: ChatUser): Promise<NoticeView>
  /** A signed-in person has said there that the chat account is theirs. */
  linked(chat: ChatName, user: User): Promise<NoticeView>
  unlink(chat: ChatName): Promise<NoticeView>
}

/** A person waits: an attempt that fails is theirs to repeat, and is safe to. */
const atOnce = { maxRetries: 0, timeoutMs: 8000 }
const mostWrongCodes = 5

export interface IdentityOptions {
  /** The bot's own client. It looks people up and mints their tokens, nothing more. */
  prm: OpenPRM
  apiUrl: string
  programme: Programme
  people: People
  sealer: Sealer
  /** Whom to ask to be added, such as partners@alpine.example. */
  contact: string | null
  /** Where one-time links lead; null: there are none. */
  linkPage: string | null
}

export function createIdentity(options: IdentityOptions): Identity {
  const { prm, apiUrl, programme, people, sealer, contact, linkPage } = options
  async function refuse(
    title: string,
    sentence: (vendor: string) => string,
    rest: Partial<Pick<NoticeView, 'actions' | 'footnote'>> = {},
  ): Promise<NoticeView> {
    const { name } = await programme.vendor()
    const ask = words.whomToAsk(contact ?? words.channelManager(name))
    return notice(title, [sentence(name), ask], rest)
  }

  /** The link itself is made when somebody presses, for them alone: a conversation may have others in it. */
  const linkButton = (label: string): NoticeAction[] =>
    linkPage === null ? [] : [{ label, data: sealer.seal({ do: 'link' }) }]

  const mint = (id: string): Promise<EmbedToken> =>
    prm.embedTokens.create({ user: { id }, expiresInSeconds: 300 }, atOnce)

  /** Minted anew for each act: whoever was deactivated, or whose partner rests, gets none. */
  async function actAs(id: string): Promise<Found> {
    try {
      let first: EmbedToken | undefined = await mint(id)
      const { user } = first
      const fetchSession = async (): Promise<EmbedToken> => {
        const token = first ?? (await mint(id))
        first = undefined
        return token
      }
      return { person: { user, prm: new OpenPRM({ fetchSession, baseUrl: apiUrl, ...atOnce }) } }
    } catch (error) {
      if (!isGone(error)) throw error
      return { refusal: await refuse(identityWords.goneTitle, () => identityWords.gone) }
    }
  }

  async function companyOf({ partnerId }: User): Promise<string> {
    if (partnerId === null) return (await programme.vendor()).name
    return (await prm.partners.get(partnerId, atOnce)).name
  }

  /** Whom the platform's word makes of this chat user, or why nobody. */
  async function candidate(chat: ChatUser): Promise<{ user: User } | { refusal: NoticeView }> {
    const footnote = identityWords.orCode(commandOf[chat.platform])
    const unknown = async (sentence: (vendor: string) => string) => ({
      refusal: await refuse(words.unknownTitle, sentence, {
        footnote,
        actions: linkButton(identityWords.linkMe),
      }),
    })
    const { email } = chat
    if (!chat.trusted) return unknown((vendor) => words.foreign(platformNames[chat.platform], vendor))
    if (email === null) return unknown((vendor) => words.noEmail(platformNames[chat.platform], vendor))
    const [user] = (await prm.users.list({ email, limit: 1 }, atOnce)).data
    const vouched = chat.partnerId === undefined || chat.partnerId === user?.partnerId
    return user && vouched ? { user } : unknown((vendor) => words.unknownEmail(email, vendor))
  }

  async function question(chat: ChatUser, user: User): Promise<NoticeView> {
    const company = await companyOf(user)
    await people.ask(chat, user.id)
    return notice(
      identityWords.confirmTitle,
      [identityWords.confirm(user.name, company), identityWords.confirmWhy],
      {
        actions: [
          { label: identityWords.yes, data: sealer.seal({ do: 'confirm' }), look: 'primary' },
          ...linkButton(identityWords.linkOther),
        ],
        footnote: identityWords.notMe(commandOf[chat.platform]),
      },
    )
  }

  async function welcome(chat: ChatName, user: User): Promise<NoticeView> {
    const command = commandOf[chat.platform]
    const help = [identityWords.linked(await companyOf(user)), ...words.help(command)]
    return notice(identityWords.linkedTitle(user.name), help, {
      actions: [{ label: words.openLead, data: sealer.seal({ do: 'open', form: 'lead' }) }],
      footnote: identityWords.howToUnlink(command),
    })
  }

  return {
    async identify(chat) {
      const known = await people.find(chat)
      if (known?.state === 'linked') return actAs(known.userId)
      const found = await candidate(chat)
      return 'refusal' in found ? found : { refusal: await question(chat, found.user) }
    },

    async confirm(chat) {
      const found = await candidate(chat)
      if ('refusal' in found) return found.refusal
      const { user } = found
      const known = await people.find(chat)
      const isThem =
        known?.userId === user.id && (known.state === 'linked' || (await people.confirm(chat, user.id)))
      // The address belongs to another person than when they were asked: that is another question.
      return isThem ? welcome(chat, user) : question(chat, user)
    },

    async link(chat, code) {
      if ((await people.wrongCodes(chat)) >= mostWrongCodes)
        return notice(identityWords.tooManyTitle, [identityWords.tooMany])
      try {
        const user = await prm.users.redeemChatCode({ chatCode: code }, atOnce)
        await people.link(chat, user.id, 'code')
        return await welcome(chat, user)
      } catch (error) {
        if (PrmError.is(error, 'user_deactivated') || PrmError.is(error, 'partner_not_admitted'))
          return refuse(identityWords.goneTitle, () => identityWords.gone)
        if (!PrmError.is(error, 'not_found') && !PrmError.is(error, 'validation_failed')) throw error
        await people.wrongCode(chat)
        return notice(identityWords.wrongCodeTitle, [identityWords.wrongCode])
      }
    },

    async offer({ platform, tenant, userId: chatUserId, name = null, partnerId = null }) {
      if (linkPage === null) return notice(words.unknownButtonTitle, [words.unknownButton])
      const account = { platform, tenant, chatUserId, name: name && clip(name, 200), partnerId }
      const { chatLink } = await prm.users.createChatLink(account, atOnce)
      const url = `${linkPage}#${chatLink}`
      const actions = [{ label: identityWords.openPages, data: '', url }]
      return notice(identityWords.offerTitle, [identityWords.offer], { actions })
    },

    async linked(chat, user) {
      await people.link(chat, user.id, 'link')
      const view = await welcome(chat, user)
      const [first = '', ...help] = view.paragraphs
      return { ...view, paragraphs: [first, identityWords.again, ...help] }
    },

    async unlink(chat) {
      return (await people.unlink(chat))
        ? notice(identityWords.unlinkedTitle, [identityWords.unlinked])
        : notice(identityWords.notLinkedTitle, [identityWords.notLinked])
    },
  }
}

function isGone(error: unknown): boolean {
  return (
    PrmError.is(error, 'user_deactivated') ||
    PrmError.is(error, 'partner_not_admitted') ||
    PrmError.is(error, 'not_found')
  )
}
