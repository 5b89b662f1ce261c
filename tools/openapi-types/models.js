import { readOperations } from './document.js'
import { banner, comment, queryName, typesElsewhere } from './text.js'

/**
 * @import { ApiDocument } from './document.js'
 */

/**
 * Gives every schema and query of the document a short name: `Deal` for `components['schemas']['Deal']`.
 *
 * @param {ApiDocument} document
 * @returns {string} the source of `models.ts`
 */
export function emitModels(document) {
  const schemas = Object.entries(document.components.schemas)
    .filter(([name]) => !(name in typesElsewhere))
    .map(([name, { description }]) => {
      const docs = description ? comment(description) : []
      return [...docs, `export type ${name} = components['schemas']['${name}']`].join('\n')
    })
  const queries = readOperations(document)
    .filter(({ query }) => query.length > 0)
    .map(({ id }) => `export type ${queryName(id)} = Query<operations['${id}']>`)
  return [
    banner,
    "import type { Query } from '../query.ts'",
    "import type { components, operations } from './types.ts'",
    '',
    `${[...schemas, ...queries].join('\n\n')}\n`,
  ].join('\n')
}
