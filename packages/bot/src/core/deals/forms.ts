import type { Deal, Form } from '@openprm/sdk'
import { notice, type NoticeView } from '../../view/notice-view.ts'
import type { Chat } from '../chat.ts'
import type { FormKind, FormKinds, Opened } from '../forms/kinds.ts'
import { ownField, ownForm } from '../forms/own-form.ts'
import type { Programme } from '../programme.ts'
import { shortTime } from '../times.ts'
import { words as ticketWords } from '../tickets/words.ts'
import { words } from './words.ts'

/** What is asked about deals: whether the account is free, the vendor's own form, and what decides about it. */
export function dealForms(chat: Chat, programme: Programme): FormKinds {
  const saved = notice(ticketWords.saved, [ticketWords.savedText])
  return {
    'deal.check': own(checkForm, async ({ person, values, about, next }) => {
      const domain = String(values['domain'])
      const { result, heldUntil } = await person.prm.deals.check({ domain })
      if (result !== 'clear') return taken(chat, domain, result, heldUntil)
      return next({ ...about, form: 'deal', draft: { accountDomain: domain } })
    }),
    deal: {
      definition: () => programme.form('deal'),
      async send({ person, user, values, idempotencyKey, footnote }) {
        const source = { channel: user.platform }
        const { id } = await person.prm.forms.submit('deal', { values, source }, { idempotencyKey })
        const { facts, paragraphs } = chat.dealCards.own(await person.prm.deals.get(id))
        return notice(words.sentTitle, [...paragraphs, words.sent], { facts, footnote })
      },
    },
    'deal.return': own(returnForm, async ({ person, values, about }) => {
      await person.prm.deals.return(subjectOf(about), { question: String(values['question']) })
      return saved
    }),
    'deal.reject': own(rejectForm, async ({ person, values, about }) => {
      const note = values['note']
      await person.prm.deals.reject(subjectOf(about), {
        reason: values['reason'] as NonNullable<Deal['decisionReason']>,
        ...(typeof note === 'string' && { note }),
      })
      return saved
    }),
    'deal.answer': own(answerForm, async ({ person, values, about, idempotencyKey }) => {
      const body = String(values['answer'])
      await person.prm.dealComments.create(subjectOf(about), { body }, { idempotencyKey })
      const { name } = await person.prm.deals.submit(subjectOf(about))
      return notice(words.sentTitle, [name, words.answered])
    }),
  }
}

function own(definition: Form, send: FormKind['send']): FormKind {
  return { definition: async () => definition, send }
}

function subjectOf({ subject = '' }: Opened): string {
  return subject
}

/** The account is not free: what the programme says of it, which never names anybody. */
function taken(
  { sealer }: Chat,
  domain: string,
  result: keyof typeof words.results,
  heldUntil: string | null,
): NoticeView {
  const until = heldUntil === null ? [] : [words.heldUntil(shortTime(heldUntil))]
  return notice(words.checked(domain), [words.results[result], ...until], {
    actions: [{ label: words.registerAnyway, data: sealer.seal({ do: 'open', form: 'deal.check' }) }],
  })
}

const checkForm = ownForm('deal.check', words.checkTitle, words.check, [
  ownField('domain', 'domain', words.checkLabel, { help: words.checkHelp, placeholder: 'acme.com' }),
])

const returnForm = ownForm('deal.return', words.returnForm, words.decide, [
  ownField('question', 'textarea', words.question, { maxLength: 2000 }),
])

const rejectForm = ownForm('deal.reject', words.rejectForm, words.decide, [
  ownField('reason', 'choice', words.reason, {
    options: Object.entries(words.reasons).map(([value, label]) => ({ value, label })),
  }),
  ownField('note', 'textarea', words.note, { maxLength: 2000, required: false }),
])

const answerForm = ownForm('deal.answer', words.answerForm, words.answer, [
  ownField('answer', 'textarea', words.answerLabel, { maxLength: 3000 }),
])
