export const banner =
  '// Generated from packages/api/openapi.json by `pnpm generate`. Change the API, not this file.\n'

/**
 * Schemas whose type the SDK states more exactly than the document can.
 *
 * @type {Record<string, { name: string, from: string } | undefined>}
 */
export const typesElsewhere = {
  Event: { name: 'EventRecord', from: '../event-record.ts' },
}

/**
 * @param {string} id `deals.list`
 * @returns {string} `DealsListQuery`
 */
export function queryName(id) {
  return `${id.split('.').map(pascal).join('')}Query`
}

/** @param {string} name */
export function pascal(name) {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * A doc comment of that text, wrapped.
 *
 * @param {string} text paragraphs, with an empty line between them
 * @param {number} [width]
 * @returns {string[]} lines
 */
export function comment(text, width = 106) {
  const safe = text.replaceAll('*/', '* /')
  const lines = safe.split('\n').flatMap((line) => wrap(line, width - 3))
  if (lines.length === 1 && lines[0] && lines[0].length <= width - 7) return [`/** ${lines[0]} */`]
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */']
}

/**
 * @param {string} line
 * @param {number} width
 */
function wrap(line, width) {
  /** @type {string[]} */
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.length - 1
    const longer = `${lines[last]} ${word}`.trimStart()
    if (longer.length <= width) lines[last] = longer
    else lines.push(word)
  }
  return lines
}
