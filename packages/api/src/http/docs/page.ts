import { html } from 'hono/html'
import { code, json, prose } from './code.ts'
import {
  nameOf,
  operationsOf,
  type ApiDocument,
  type Media,
  type Operation,
  type Schema,
} from './document.ts'
import { fields, parameterFields, typeOf } from './fields.ts'
import { errorsTable, guides } from './guides.ts'
import { curlSample, sdkSample } from './samples.ts'

type Html = ReturnType<typeof html>

/** The reference for people, straight from the OpenAPI document. It reads well without the script, which only searches. */
export function docsPage(openApi: Record<string, unknown>): Html {
  const document = openApi as unknown as ApiDocument
  const byTag = Map.groupBy(operationsOf(document), ({ tags }) => tags[0] ?? '')
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>OpenPRM API</title>
        <link rel="stylesheet" href="/docs/style.css" />
        <script type="module" src="/docs/search.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the reference</a>
        <nav aria-label="Reference">
          <a class="brand" href="#main">OpenPRM <span>API</span></a>
          <search><input type="search" placeholder="Search  /" aria-label="Search the reference" /></search>
          ${navigation(document, byTag)}
          <p class="none" role="status" hidden>Nothing has that name.</p>
        </nav>
        <main id="main">
          <h1>OpenPRM API</h1>
          ${guides.map(({ id, title, text, sample }) => section(id, title, text, sample))}
          ${document.tags.map(
            ({ name, description }) => html`
              <h2 class="noun" id="${name}">${titleOf(name)}</h2>
              <p class="lead">${prose(description)}</p>
              ${(byTag.get(name) ?? []).map((one) => operationSection(one, document.components.schemas))}
            `,
          )}
          <h2 class="noun" id="webhook-events">Webhook events</h2>
          <p class="lead">
            What your endpoint is sent, signed as Standard Webhooks say, in CloudEvents 1.0. Check the
            signature before anything else; answer within 15 seconds with any 2xx.
          </p>
          ${Object.entries(document.webhooks).map(webhookSection)}
          <h2 class="noun" id="errors">Errors</h2>
          <p class="lead">
            An error is <code>application/problem+json</code> (RFC 9457). Its <code>code</code> never changes;
            its <code>detail</code> is for people.
          </p>
          ${errorsTable()}
          <h2 class="noun" id="objects">Objects</h2>
          ${Object.entries(document.components.schemas).map(objectSection)}
        </main>
      </body>
    </html>`
}

function navigation(document: ApiDocument, byTag: Map<string, Operation[]>): Html {
  const link = (id: string, label: string, verb = ''): Html =>
    html`<li><a href="#${id}">${verb === '' ? '' : html`<b class="${verb}">${verb}</b> `}${label}</a></li>`
  return html`
    <h2>Basics</h2>
    <ul>
      ${[...guides, { id: 'errors', title: 'Errors' }].map(({ id, title }) => link(id, title))}
    </ul>
    ${document.tags.map(
      ({ name }) =>
        html`<h2>${titleOf(name)}</h2>
          <ul>
            ${(byTag.get(name) ?? []).map((one) => link(one.operationId, one.summary, one.method))}
          </ul>`,
    )}
    <h2>Webhook events</h2>
    <ul>
      ${Object.keys(document.webhooks).map((type) => link(`webhook-${type}`, type))}
    </ul>
    <h2>Objects</h2>
    <ul>
      ${Object.keys(document.components.schemas).map((name) => link(`object-${name}`, name))}
    </ul>
  `
}

function section(id: string, title: string, text: Html, sample: Html | ''): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <div class="text">
      <h3 id="${id}-title"><a href="#${id}">${title}</a></h3>
      ${text}
    </div>
    <div class="samples">${sample}</div>
  </section>`
}

function operationSection(operation: Operation, schemas: Record<string, Schema>): Html {
  const { operationId, summary, method, path, description, parameters, body, success, errors } = operation
  const text = html`
    <p class="path"><b class="${method}">${method}</b> <code>${path}</code></p>
    ${description.split('\n\n').map((one) => html`<p>${prose(one)}</p>`)}
    ${titled('Parameters', parameterFields(parameters))}
    ${body ? titled('Body', bodyOf(body.media, body.type, schemas)) : ''}
    <h4>Answer</h4>
    <p><code>${success.status}</code> ${answerOf(success.media.schema, success.type)}</p>
    <details>
      <summary>Errors</summary>
      <p class="errors">${errors.map((one) => html`<a href="#${one}"><code>${one}</code></a> `)}</p>
    </details>
  `
  const sample = html`
    <figure>
      <figcaption>SDK</figcaption>
      ${code(sdkSample(operation))}
    </figure>
    <details>
      <summary>curl</summary>
      ${code(curlSample(operation))}
    </details>
    <figure class="answer">
      <figcaption>${success.status}</figcaption>
      ${success.type.includes('csv') ? code(String(success.media.example)) : json(success.media.example)}
    </figure>
  `
  return section(operationId, summary, text, sample)
}

const titled = (title: string, content: Html | ''): Html | '' =>
  content === ''
    ? ''
    : html`<h4>${title}</h4>
        ${content}`

function bodyOf({ schema }: Media, type: string, schemas: Record<string, Schema>): Html | '' {
  if (type !== 'application/json')
    return html`<p>A file of <code>${type}</code>, as a stream of any length.</p>`
  return fields(schemas[nameOf(schema.$ref ?? '')] ?? schema)
}

function answerOf(schema: Schema, type: string): Html | string {
  if (type === 'text/event-stream') return html`<code>${type}</code>, each ${typeOf(schema)}`
  if (type !== 'application/json') return html`<code>${type}</code>`
  const item = schema.properties?.['data']?.items
  if (item) return html`a page of ${typeOf(item)}`
  return schema.$ref === undefined ? fields(schema) || 'an object' : typeOf(schema)
}

function webhookSection([type, { post }]: [string, ApiDocument['webhooks'][string]]): Html {
  const media = Object.values(post.requestBody.content)[0]
  const data = media?.schema.properties?.['data']
  const carried = data?.anyOf?.[0] ?? data
  const text = html`${carried ? titled('Data', fields(carried)) : ''}`
  const example = html`<details>
    <summary>Example</summary>
    ${json(media?.example)}
  </details>`
  return section(`webhook-${type}`, type, text, example)
}

function objectSection([name, schema]: [string, Schema]): Html {
  const { description } = schema
  const text = html`${description === undefined ? '' : html`<p>${prose(description)}</p>`}${fields(schema)}`
  return section(`object-${name}`, name, text, '')
}

/** `embedTokens` as people write it. */
function titleOf(tag: string): string {
  const words = tag.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
