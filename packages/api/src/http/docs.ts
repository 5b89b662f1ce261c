import { html, raw } from 'hono/html'
import { problems } from './problem.ts'

type Json = Record<string, never>

/** The reference for people: every operation and every error code, straight from the OpenAPI document. */
export function docsPage(document: Record<string, unknown>): ReturnType<typeof html> {
  const operations = Object.entries(document['paths'] as Record<string, Record<string, Json>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method: method.toUpperCase(),
        ...operation,
      })),
  ) as unknown as Operation[]
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>OpenPRM API</title>
        <link rel="stylesheet" href="/docs/style.css" />
      </head>
      <body>
        <header>
          <h1>OpenPRM API</h1>
          <p>The machine-readable document is <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
        </header>
        <main>
          ${operations.map(operationSection)}
          <section>
            <h2>Errors</h2>
            <dl>
              ${Object.entries(problems).map(
                ([code, [status, title]]) =>
                  html`<div id="${code}">
                    <dt><code>${code}</code> ${status}</dt>
                    <dd>${title}.</dd>
                  </div>`,
              )}
            </dl>
          </section>
        </main>
      </body>
    </html>`
}

interface Operation {
  operationId: string
  path: string
  method: string
  summary: string
  description: string
  parameters: Array<{ name: string; in: string; required: boolean; description?: string }>
  requestBody?: { content: Record<string, { schema: unknown }> }
  responses: Record<string, { description: string; content: Record<string, { schema: unknown }> }>
}

function operationSection(operation: Operation): ReturnType<typeof html> {
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema
  return html`<section id="${operation.operationId}">
    <h2>${operation.summary}</h2>
    <p>
      <code class="verb">${operation.method}</code> <code>${operation.path}</code>
      <small>prm.${operation.operationId}()</small>
    </p>
    ${operation.description.split('\n\n').map((text) => html`<p>${text}</p>`)}
    ${
      operation.parameters.length === 0
        ? ''
        : html`<table>
            ${operation.parameters.map(
              (one) =>
                html`<tr>
                  <th scope="row"><code>${one.name}</code></th>
                  <td>${one.in}${one.required ? ', required' : ''}</td>
                  <td>${one.description ?? ''}</td>
                </tr>`,
            )}
          </table>`
    }
    ${
      body === undefined
        ? ''
        : html`<details>
            <summary>Request body</summary>
            <pre>${json(body)}</pre>
          </details>`
    }
    ${Object.entries(operation.responses).map(
      ([status, answer]) =>
        html`<details>
          <summary>${status} ${answer.description}</summary>
          <pre>${json(Object.values(answer.content)[0]?.schema)}</pre>
        </details>`,
    )}
  </section>`
}

function json(value: unknown): ReturnType<typeof raw> {
  return raw(JSON.stringify(value, null, 2).replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
}
