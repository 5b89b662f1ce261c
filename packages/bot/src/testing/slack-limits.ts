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
  const found: string[] = []
  const check = (path: string, actual: number, most: number): void => {
    if (actual > most || actual === 0) found.push(`${path}: ${actual} of ${most}`)
  }
  check('blocks', modal.blocks.length, slackLimits.modalBlocks)
  check('characters', JSON.stringify(modal).length, slackLimits.viewCharacters)
  check('private_metadata', modal.private_metadata?.length ?? 1, slackLimits.privateMetadata)
  const ids = modal.blocks.flatMap(({ block_id }) => block_id ?? [])
  if (new Set(ids).size < ids.length) found.push('block_id: twice')
  walk(modal, '', check)
  return found
}

type Check = (path: string, actual: number, most: number) => void

function walk(value: unknown, path: string, check: Check): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    const here = `${path}/${name}`
    const text = plainText(inner)
    if (text !== undefined) check(here, text.length, limitOf(here, name, value))
    if (name === 'options') check(here, (inner as unknown[]).length, slackLimits.options)
    if (name === 'option_groups') check(here, (inner as unknown[]).length, slackLimits.optionGroups)
    if (name === 'max_length') check(here, inner as number, slackLimits.inputText)
    if (name === 'value' && typeof inner === 'string') check(here, inner.length, slackLimits.optionValue)
    if (name === 'block_id') check(here, String(inner).length, slackLimits.blockId)
    walk(inner, here, check)
  }
}

function plainText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'plain_text')
    return undefined
  return 'text' in value && typeof value.text === 'string' ? value.text : undefined
}

/** A text's limit depends on what holds it. */
function limitOf(path: string, name: string, holder: object): number {
  if (
    /\/(options|initial_options)\/\d+\/text$|\/initial_option\/text$|\/option_groups\/\d+\/label$/.test(path)
  )
    return slackLimits.optionText
  if (name !== 'text') return limits[name] ?? 0
  return 'type' in holder && holder.type === 'header' ? slackLimits.header : slackLimits.section
}
