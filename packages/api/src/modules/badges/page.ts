import { html } from 'hono/html'
import { accentOf } from './colour.ts'
import type { Awarded } from './repository.ts'
import type { PublicCertificate } from './service.ts'
import { dateIn, wordsFor } from './words.ts'

type Html = ReturnType<typeof html>

/** What anyone sees who has the address of a certificate: that it is genuine, and how it stands at this moment. */
export function certificatePage(
  { branding }: Awarded,
  certificate: PublicCertificate,
  languages: readonly string[],
): Html {
  const { language, words } = wordsFor(languages)
  const { status, title, name, issuer, links } = certificate
  const until =
    status === 'revoked' && certificate.revokedAt !== null
      ? [words.status.revoked, dateIn(language, certificate.revokedAt)]
      : [
          words.validUntil,
          certificate.expiresAt === null ? words.forever : dateIn(language, certificate.expiresAt),
        ]
  const facts = [
    [words.issuedBy, issuer.name],
    [words.issued, dateIn(language, certificate.issuedAt)],
    until,
    [words.number, certificate.number],
  ]
  const files = [
    ['PDF', links.pdf],
    ['PNG', links.png],
    ['SVG', links.svg],
    ['Open Badges 3.0', links.credential],
  ] as const
  return shell(
    { language, title: `${title} · ${name}`, accent: accentOf(branding) },
    html`<main>
      <p class="status ${status}">
        <strong>${words.status[status]}</strong><span>${words.explain[status]}</span>
      </p>
      <div class="body ${status}">
        <img src="${links.svg}" alt="" width="640" height="640" />
        <div>
          <p>${words.certificate}</p>
          <h1><bdi>${name}</bdi></h1>
          <h2><bdi>${title}</bdi></h2>
          <dl>
            ${facts.map(
              ([label, value]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd><bdi>${value}</bdi></dd>
                </div>`,
            )}
          </dl>
        </div>
      </div>
      <footer>
        <h3>${words.take}</h3>
        <ul>
          ${files.map(
            ([label, href]) =>
              html`<li>
                <a href="${href}"><bdi>${label}</bdi></a>
              </li>`,
          )}
          <li><a href="${links.linkedIn}" rel="noopener noreferrer">${words.addToLinkedIn}</a></li>
        </ul>
      </footer>
    </main>`,
  )
}

/** What is said at an address that nothing was issued under, or too often asked. */
export function refusalPage(status: number, languages: readonly string[]): Html {
  const { language, words } = wordsFor(languages)
  const busy = status === 429
  const title = busy ? words.busy : words.unknown
  return shell(
    { language, title, accent: accentOf({ accentColor: null, logoUrl: null }) },
    html`<main class="plain">
      <h1>${title}</h1>
      ${busy ? '' : html`<p>${words.unknownText}</p>`}
    </main>`,
  )
}

function shell(
  { language, title, accent }: { language: string; title: string; accent: string },
  body: Html,
): Html {
  return html`<!doctype html>
    <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/verify/style.css?accent=${accent.slice(1)}" />
      </head>
      <body>
        ${body}
      </body>
    </html>`
}
