import { html } from 'hono/html'
import { problems } from '../problem.ts'
import { code } from './code.ts'

type Html = ReturnType<typeof html>

interface Guide {
  id: string
  title: string
  text: Html
  sample: Html
}

/** What holds for every operation, said once. */
export const guides: Guide[] = [
  {
    id: 'first-call',
    title: 'First call',
    text: html`<p>
        Install <code>@openprm/sdk</code>, or speak HTTP yourself: JSON in, JSON out, under <code>/v1</code>.
        Money is whole minor units with a currency, times are UTC in ISO 8601.
      </p>
      <p>The machine-readable document is <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>`,
    sample: code(`import { OpenPRM } from '@openprm/sdk'

const prm = new OpenPRM({
  apiKey: process.env.OPENPRM_SECRET_KEY,
  baseUrl: 'https://prm.example.com',
})

for await (const deal of prm.deals.list({ stage: 'won' })) {
  console.log(deal.name, deal.amount)
}`),
  },
  {
    id: 'credentials',
    title: 'Credentials',
    text: html`<p>Sent as <code>Authorization: Bearer …</code>, never in an address.</p>
      <dl class="fields">
        <div>
          <dt><code>prm_sk_…</code> <span class="type">key</span></dt>
          <dd><p>Secret key of your backend. What it may do is said by its scopes.</p></dd>
        </div>
        <div>
          <dt><code>prm_pk_…</code> <span class="type">publishable</span></dt>
          <dd>
            <p>Publishable key for public pages: reads forms and sends them, from allowed origins only.</p>
          </dd>
        </div>
        <div>
          <dt><code>prm_et_…</code> <span class="type">staff, partner</span></dt>
          <dd><p>Embed token for one person's browser, minted by your backend, at most an hour long.</p></dd>
        </div>
      </dl>`,
    sample: code(`const { token, expiresAt } = await prm.embedTokens.create({
  user: { email: 'giulia.ferri@alpine.example', name: 'Giulia Ferri' },
  partner: { externalId: 'alpine', name: 'Alpine Systems' },
  origin: 'https://partners.example.com',
})`),
  },
  {
    id: 'writes',
    title: 'Safe writes',
    text: html`<p>
        Send an <code>Idempotency-Key</code> with every write: the same key within 24 hours gives the first
        answer again, with <code>Idempotency-Replayed: true</code>, and nothing is done twice. The SDK does so
        by itself.
      </p>
      <p>
        Answers carry an <code>ETag</code> of their version. Send it back as <code>If-Match</code> and the
        write fails with <a href="#precondition_failed"><code>precondition_failed</code></a> when somebody was
        faster. Where money or a contract is at stake (a deal's fields, its approval, a longer protection) a
        write without it is refused with
        <a href="#precondition_required"><code>precondition_required</code></a
        >.
      </p>`,
    sample: code(`const deal = await prm.deals.get(dealId)
await prm.deals.update(deal.id, { amount }, { ifMatch: deal.version })`),
  },
  {
    id: 'lists',
    title: 'Lists',
    text: html`<p>
      Every list answers <code>{ data, nextCursor }</code>. Ask for the next page with <code>cursor</code>,
      and the same filters, until <code>nextCursor</code> is null. A cursor is signed and fits only the list
      it came from. A query parameter that does not exist is refused, not ignored.
    </p>`,
    sample: code(`const { data, nextCursor } = await prm.deals.list({ limit: 20 })
const newest = await prm.deals.list().toArray({ limit: 200 })`),
  },
  {
    id: 'limits',
    title: 'Limits',
    text: html`<p>
        <code>RateLimit</code> and <code>RateLimit-Policy</code> say how much is left (IETF draft). A
        <code>429</code> and a <code>503</code> say in <code>Retry-After</code> how long to wait. A body may
        have 1 MiB; larger data goes through imports.
      </p>
      <p>Every answer has a <code>Request-Id</code>: quote it when you ask for help.</p>`,
    sample: code(`RateLimit-Policy: "credential";q=1200;w=60
RateLimit: "credential";r=1187;t=42
Request-Id: req_01kb0v4e9me5h9x2q8r3t6w7yz`),
  },
]

/** Every stable code with its status and meaning. */
export function errorsTable(): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Code</th>
        <th scope="col">Status</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(problems).map(
        ([code, [status, title]]) =>
          html`<tr id="${code}">
            <th scope="row"><code>${code}</code></th>
            <td>${status}</td>
            <td>${title}.</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
