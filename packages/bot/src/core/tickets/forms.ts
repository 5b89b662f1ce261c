import { type Form, type FormField, PrmError, type Ticket } from '@openprm/sdk'
import { notice } from '../../view/notice-view.ts'
import type { Chat } from '../chat.ts'
import type { FormKind, FormKinds, Opened } from '../forms/kinds.ts'
import { ownField, ownForm } from '../forms/own-form.ts'
import type { Person } from '../identity.ts'
import type { Programme } from '../programme.ts'
import type { Source } from '../seal.ts'
import { settleRaised, submitTicket } from './raise.ts'
import { words } from './words.ts'

/** What is asked about tickets: the vendor's own form, and what the vendor's people fill in on a card. */
export function ticketForms(chat: Chat, programme: Programme): FormKinds {
  const saved = notice(words.saved, [words.savedText])
  return {
    ticket: {
      personal: true,
      // Each person chooses from the records that they see; for nobody there is nothing to choose from.
      definition: async (_, person) => {
        const form = await programme.form('ticket').catch(simplest)
        if (!person || form === simplestForm) return withoutRecords(form)
        return person.prm.forms.get('ticket', { locale: form.locale })
      },
      async send({ person, user, values, about, idempotencyKey, footnote }) {
        const ticketId = await submitTicket(person.prm, user.platform, values, idempotencyKey)
        if (about.source) await settleRaised(chat, user.platform, ticketId, about.source)
        const { subject } = await person.prm.tickets.get(ticketId)
        return notice(words.raisedTitle, [subject, whereItGoesOn(about.source)], { footnote })
      },
    },
    'ticket.reply': own(replyForm, async ({ person, values, about, idempotencyKey }) => {
      await person.prm.ticketMessages.create(
        subjectOf(about),
        { body: values['body'] as string },
        { idempotencyKey },
      )
      return notice(words.saved, [words.sentDirectly])
    }),
    'ticket.priority': {
      ...own(priorityForm, async ({ person, values, about }) => {
        await person.prm.tickets.setPriority(subjectOf(about), {
          priority: values['priority'] as Ticket['priority'],
        })
        return saved
      }),
      draft: async (about, { prm }) => ({ priority: (await prm.tickets.get(subjectOf(about))).priority }),
    },
    'ticket.assign': {
      definition: async (_, person) => assignForm(chat, programme, person),
      async send({ person, values, about }) {
        const teams = (await programme.vendor()).programme.ticketTeams
        await person.prm.tickets.assign(subjectOf(about), {
          assigneeId: chosen(values['assignee']),
          ...(teams.length > 0 && { team: chosen(values['team']) }),
        })
        return saved
      },
      async draft(about, { prm }) {
        const { assigneeId, team } = await prm.tickets.get(subjectOf(about))
        return { assignee: assigneeId ?? nobody, team: team ?? nobody }
      },
    },
  }
}

/** A window is gone when it is closed, so it says where the ticket is. */
function whereItGoesOn(source: Source | undefined): string {
  if (source?.root === null) return words.raised
  return source?.root === undefined ? words.raisedInChat : words.raisedInThread
}

const simplestForm = ownForm('ticket', words.openTicket, words.sendNow, [
  ownField('subject', 'text', words.subject, { maxLength: 200 }),
  ownField('body', 'textarea', words.body, { maxLength: 3000 }),
])

/** Until the vendor has made a form for tickets. */
function simplest(error: unknown): Form {
  if (!PrmError.is(error, 'not_found')) throw error
  return simplestForm
}

function withoutRecords(form: Form): Form {
  const isAsked = ({ kind, options }: FormField): boolean => !kind.endsWith('choice') || options.length > 0
  return { ...form, fields: form.fields.filter(isAsked) }
}

function own(definition: Form, send: FormKind['send']): FormKind {
  return { definition: async () => definition, send }
}

function subjectOf({ subject = '' }: Opened): string {
  return subject
}

const nobody = '-'
const chosen = (value: unknown): string | null =>
  typeof value === 'string' && value !== nobody ? value : null

const replyForm = ownForm('ticket.reply', words.replyForm, words.sendNow, [
  ownField('body', 'textarea', words.replyLabel, { maxLength: 3000 }),
])

const priorityForm = ownForm('ticket.priority', words.priorityForm, words.save, [
  ownField('priority', 'choice', words.priority, {
    options: Object.entries(words.priorities).map(([value, label]) => ({ value, label })),
  }),
])

/** The vendor's people and teams, as they are now. */
async function assignForm({ prm }: Chat, programme: Programme, _person?: Person): Promise<Form> {
  const [staff, vendor] = await Promise.all([
    prm.users.list({ kind: 'staff', limit: 100 }),
    programme.vendor(),
  ])
  const people = staff.data
    .filter(({ deactivatedAt }) => deactivatedAt === null)
    .map(({ id, name }) => ({ value: id, label: name }))
  const none = { value: nobody, label: words.nobody }
  const teams = vendor.programme.ticketTeams.map(({ key, label }) => ({ value: key, label }))
  return ownForm('ticket.assign', words.assignForm, words.save, [
    ownField('assignee', 'choice', words.assignee, { options: [none, ...people] }),
    ...(teams.length > 0 ? [ownField('team', 'choice', words.team, { options: [none, ...teams] })] : []),
  ])
}
