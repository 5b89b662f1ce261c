import type { types } from '@slack/bolt'
import { slackLimits } from '../view/limits.ts'

const limits: Record<string, number> = {
  title: slackLimits.modalTitle,
  submit: slackLimits.modalButton,
  close: slackLimits.modalButton,
  label: slackLimits.label,
  hint: slackLimits.hint,
  placeholder: slackLimits.placeholder,
  description: slackLimits.optionText,
}

/** Where a modal breaks a limit of Slack; the emulator checks none of them. */
export function breaches(modal: types.ModalView): string[] {
  const found = blockBreaches(modal.blocks, slackLimits.modalBlocks)
  const check = checkInto(found)
  check('characters', JSON.stringify(modal).length, slackLimits.viewCharacters)
  check('private_metadata', modal.private_metadata?.length ?? 1, slackLimits.privateMetadata)
  const { title, submit, close } = modal
  walk({ title, submit, close }, '', check)
  return found
}

/** The same for the blocks of a message or a page. */
export function blockBreaches(blocks: readonly types.Block[], most: number): string[] {
  const found: string[] = []
  const check = checkInto(found)
  check('blocks', blocks.length, most)
  const ids = blocks.flatMap(({ block_id }) => block_id ?? [])
  if (new Set(ids).size < ids.length) found.push('block_id: twice')
  walk(blocks, '', check)
  return found
}

type Check = (path: string, actual: number, most: number) => void

function checkInto(found: string[]): Check {
  return (path, actual, most) => {
    if (actual > most || actual === 0) found.push(`${path}: ${actual} of ${most}`)
  }
}

function walk(value: unknown, path: string, check: Check): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    const here = `${path}/${name}`
    const text = textOf(inner)
    if (text !== undefined)
      check(here, text.trim().length === 0 ? 0 : text.length, limitOf(here, name, value))
    if (name in counts && Array.isArray(inner)) check(here, inner.length, countOf(name, value))
    if (name === 'max_length') check(here, inner as number, slackLimits.inputText)
    if (name === 'value' && typeof inner === 'string')
      check(here, inner.length, isButton(value) ? slackLimits.buttonValue : slackLimits.optionValue)
    if (name === 'url' && typeof inner === 'string') check(here, inner.length, slackLimits.buttonUrl)
    if (name === 'block_id') check(here, String(inner).length, slackLimits.blockId)
    walk(inner, here, check)
  }
}

const counts: Record<string, number> = {
  options: slackLimits.options,
  option_groups: slackLimits.optionGroups,
  fields: slackLimits.fields,
  elements: slackLimits.actions,
}

function countOf(name: string, holder: object): number {
  const isContext = 'type' in holder && holder.type === 'context'
  return isContext && name === 'elements' ? slackLimits.contextElements : (counts[name] ?? 0)
}

function isButton(value: object): boolean {
  return 'type' in value && value.type === 'button'
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined
  if (value.type !== 'plain_text' && value.type !== 'mrkdwn') return undefined
  return 'text' in value && typeof value.text === 'string' ? value.text : undefined
}

/** A text's limit depends on what holds it. */
function limitOf(path: string, name: string, holder: object): number {
  if (
    /\/(options|initial_options)\/\d+\/text$|\/initial_option\/text$|\/option_groups\/\d+\/label$/.test(path)
  )
    return slackLimits.optionText
  if (/\/fields\/\d+$/.test(path)) return slackLimits.field
  if (Array.isArray(holder)) return slackLimits.context
  if (name !== 'text') return limits[name] ?? 0
  if (isButton(holder)) return slackLimits.buttonText
  return 'type' in holder && holder.type === 'header' ? slackLimits.header : slackLimits.section
}
