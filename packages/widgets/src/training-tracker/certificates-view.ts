import { html, nothing, type TemplateResult } from 'lit'
import type * as api from '@openprm/sdk'
import { courseLink } from '../core/course-link.ts'
import { cssVars } from '../core/css-vars.ts'
import { day } from '../core/times.ts'
import type { PrmTrainingTracker } from './training-tracker.ts'

type Certification = api.TrainingCertification
type Unlock = Certification['unlocks'][number]

/** What the person holds and how long, what is missing, and what each of them opens. */
export function certificatesView(tracker: PrmTrainingTracker, list: Certification[]): TemplateResult {
  return html`<ul class="cards">
    ${list.map((one) => certificateView(tracker, one))}
  </ul>`
}

function certificateView(tracker: PrmTrainingTracker, one: Certification): TemplateResult {
  const { say } = tracker
  const { title, state, certificate, done, total, link, counts } = one
  return html`<li class="card ${state}" part="certificate">
    <div class="top">
      <h3 dir="auto">${title}</h3>
      <span class="state">${say(state)}</span>
    </div>
    ${certificate ? lifeView(tracker, one) : html`<p class="quiet">${say('courses_done', { done, total })}</p>`}
    ${state === 'expired' && counts ? html`<p>${say('still_counts')}</p>` : nothing}
    ${certificate?.cause === 'version' && state !== 'revoked' ? html`<p>${say('new_version')}</p>` : nothing}
    ${one.unlocks.length > 0 ? unlocksView(tracker, one) : nothing}
    ${
      link?.courseId
        ? html`<a
            class="button ${state === 'missing' ? 'quiet' : ''}"
            part="action"
            href=${courseLink(link.courseId, link.lesson)}
          >
            ${say(certificate ? 'renew' : 'earn')}<span class="hidden">: ${title}</span>
          </a>`
        : nothing
    }
  </li>`
}

/** How much of its time is left, as a bar and in words. */
function lifeView(
  { say, locale }: PrmTrainingTracker,
  { certificate, daysLeft, state }: Certification,
): TemplateResult {
  const { number, issuedAt, expiresAt, links } = certificate!
  const whole = expiresAt === null ? 0 : (Date.parse(expiresAt) - Date.parse(issuedAt)) / 86_400_000
  const share = daysLeft === null ? 100 : Math.min(100, Math.max(0, (daysLeft / whole) * 100))
  const words =
    daysLeft === null
      ? say('for_ever')
      : daysLeft < 0
        ? say('ended', { count: -daysLeft })
        : say('days_left', { count: daysLeft })
  return html`${
      state === 'revoked'
        ? nothing
        : html`<div class="life" aria-hidden="true">
              <div class="bar" ${cssVars({ '--share': `${share}%` })}></div>
            </div>
            <p class="days">
              ${words}${expiresAt === null ? '' : html` <span class="quiet">${day(locale, expiresAt)}</span>`}
            </p>`
    }
    <p class="quiet">
      <a class="proof" part="proof" href=${links.page} target="_blank" rel="noopener"
        >${say('number', { number })}</a
      >
    </p>`
}

function unlocksView({ say, locale }: PrmTrainingTracker, { unlocks }: Certification): TemplateResult {
  const unlock = (one: Unlock): TemplateResult => {
    const { command, products, who, have, needed, met, from } = one
    const list = locale.format(Intl.ListFormat, { type: 'unit' }).format(products.map(({ label }) => label))
    const ahead = Date.parse(from) > Date.now()
    return html`<li class=${met ? 'met' : 'unmet'} part="unlock">
      <span
        >${say(command)}${products.length > 0 ? html` ${say('products', { products: list })}` : nothing}</span
      >
      <span class="quiet">
        ${who === 'partner' ? say('people', { have, needed }) : say(met ? 'met' : 'unmet')}${ahead ? html`, ${say('from', { date: day(locale, from) })}` : nothing}
      </span>
    </li>`
  }
  return html`<div class="unlocks">
    <p class="over">${say('unlocks')}</p>
    <ul>
      ${unlocks.map(unlock)}
    </ul>
  </div>`
}
