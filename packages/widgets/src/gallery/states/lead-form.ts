import { html } from 'lit'
import { everyKind, short } from '../../lead-form/lead-form.fixtures.ts'
import { Peer, problem } from '../../testing/peer.ts'
import { contactForm } from './form.ts'
import { click, type State, type States } from './state.ts'
import { troublesAt } from './trouble.ts'

const later = (): string => new Date(Date.now() + 900_000).toISOString()

/** A vendor who takes every lead. */
function vendor(language = 'en'): Peer {
  return new Peer()
    .on('GET /v1/forms/*', () => contactForm(language))
    .on('GET /v1/vendor/public', () => ({ currency: 'EUR' }))
    .on('POST /v1/forms/*/tickets', () => ({ ticket: 'ticket_1', expiresAt: later() }))
    .on('POST /v1/forms/*/submissions', () => ({ kind: 'lead', id: 'lead_1', createdAt: later() }))
}

const answers: Readonly<Record<string, string | boolean>> = {
  name: 'Nina Vogt',
  email: 'nina@lagerhaus.example',
  company: 'Lagerhaus Nord',
  topic: 'else',
  consent: true,
}

/** As a person would, to the last field; then sends. */
function fillAndSend(root: ShadowRoot): void {
  for (const [name, value] of Object.entries(answers)) {
    const control = root.querySelector<HTMLInputElement>(`[name="${name}"]`)
    if (!control) return
    if (typeof value === 'boolean') control.checked = value
    else control.value = value
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
  click(root, '[part=submit]')
}

const key = { 'publishable-key': 'prm_pk_gallery' }

const states: State[] = [
  {
    key: 'data',
    title: 'A vendor’s form',
    about:
      'Fields, order, wording and conditions come from the form’s definition. Choose “I want to buy” for one more.',
    peer: vendor,
  },
  {
    key: 'kinds',
    title: 'Every kind of field',
    about: 'Thirteen kinds, each with the control and the keyboard that a phone has for it.',
    peer: () => vendor().on('GET /v1/forms/*', () => everyKind),
  },
  {
    key: 'errors',
    title: 'Sent too early',
    about: 'Each field says in plain words what is missing, and the focus goes to the first.',
    peer: vendor,
    first: (root) => click(root, '[part=submit]'),
  },
  {
    key: 'refused',
    title: 'Refused by the server',
    about: 'What only the server can know stands at its field, too; nothing typed is lost.',
    peer: (language) =>
      vendor(language).on('POST /v1/forms/*/submissions', () =>
        problem(422, 'validation_failed', {
          errors: [
            {
              pointer: '/values/email',
              code: 'wrong_format',
              detail: 'Enter an email like name@company.com.',
            },
          ],
        }),
      ),
    first: fillAndSend,
  },
  {
    key: 'unsent',
    title: 'The network is gone while sending',
    about: 'What was typed stays, is sent once when the network is back, and the form says so.',
    peer: (language) =>
      vendor(language).on('POST /v1/forms/*/submissions', () =>
        Promise.reject(new TypeError('Failed to fetch')),
      ),
    first: fillAndSend,
  },
  {
    key: 'sent',
    title: 'Sent',
    about: 'The vendor’s own words, or the slot `success`, or another page.',
    peer: vendor,
    first: fillAndSend,
  },
  {
    key: 'own',
    title: 'Around a form of your own',
    about: 'The page’s own form, with its design; checked, kept as a draft and sent by the element.',
    peer: () => vendor().on('GET /v1/forms/*', () => short),
    inside: () =>
      html`<form class="own">
        <label>Name <input name="name" autocomplete="name" /></label>
        <label>Work e-mail <input name="email" type="email" autocomplete="email" /></label>
        <button>Send</button>
      </form>`,
  },
  ...troublesAt('GET /v1/forms/*', vendor, { live: key }),
  {
    key: 'missing',
    title: 'No such form',
    about: 'The key of the form is wrong, or the form was taken away.',
    peer: () => vendor().on('GET /v1/forms/*', () => problem(404, 'not_found')),
  },
  {
    key: 'key',
    title: 'A wrong key',
    about: 'Said to who can mend it; a visitor sees nothing technical, the console has one line.',
    live: key,
    peer: () => vendor().on('GET /v1/forms/*', () => problem(401, 'unauthenticated')),
  },
]

export const leadForm: States = {
  signedIn: false,
  states: states.map((state) => ({
    ...state,
    attributes: { form: 'lead' },
    live: { ...state.live, form: `lead-${state.key}` },
  })),
}
