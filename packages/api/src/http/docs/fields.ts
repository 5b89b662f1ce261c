import { html } from 'hono/html'
import { prose } from './code.ts'
import { nameOf, type Parameter, type Schema } from './document.ts'

type Html = ReturnType<typeof html>

/** Members of an object, with the members of unnamed objects below them. */
export function fields(schema: Schema): Html | '' {
  const { properties = {}, required = [] } = schema
  const rows = Object.entries(properties).map(([name, member]) =>
    row(name, member, required.includes(name) ? 'required' : ''),
  )
  return rows.length === 0 ? '' : html`<dl class="fields">${rows}</dl>`
}

export function parameterFields(parameters: Parameter[]): Html | '' {
  const rows = parameters.map(({ name, schema, description, required, in: place }) =>
    row(
      name,
      description === undefined ? schema : { ...schema, description },
      [place === 'query' ? '' : place, required ? 'required' : ''].filter(Boolean).join(', '),
    ),
  )
  return rows.length === 0 ? '' : html`<dl class="fields">${rows}</dl>`
}

function row(name: string, schema: Schema, note: string): Html {
  const inner = unnamed(schema)
  return html`<div>
    <dt>
      <code>${name}</code>
      <span class="type">${typeOf(schema)}</span>
      ${note === '' ? '' : html`<span class="note">${note}</span>`}
    </dt>
    <dd>
      ${schema.description === undefined ? '' : html`<p>${prose(schema.description)}</p>`}
      ${schema.default === undefined ? '' : html`<p>Default: <code>${JSON.stringify(schema.default)}</code></p>`}
      ${
        inner === undefined
          ? ''
          : html`<details>
              <summary>Members</summary>
              ${fields(inner)}
            </details>`
      }
    </dd>
  </div>`
}

/** The object to be shown in place, because it has no section of its own. */
function unnamed(schema: Schema): Schema | undefined {
  const options = [schema, ...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])]
  return options.find(({ properties }) => properties !== undefined)
}

/** A schema's type in a few words; a named one is a link to its section. */
export function typeOf(schema: Schema): Html | string {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref)
    return html`<a href="#object-${name}">${name}</a>`
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const options = schema.anyOf ?? []
  if (options.length > 0)
    return html`${options.map((one, index) => html`${index === 0 ? '' : ' | '}${typeOf(one)}`)}`
  if (schema.items) return html`${typeOf(schema.items)}[]`
  const types = [schema.type ?? 'any'].flat()
  return types.map((type) => (type === 'string' && schema.format ? schema.format : type)).join(' | ')
}
