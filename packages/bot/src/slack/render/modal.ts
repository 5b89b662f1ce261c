import type { types } from '@slack/bolt'
import { slackLimits } from '../../view/limits.ts'
import type { FieldView, FormView } from '../../view/form-view.ts'
import { currencyChoices, isMoney, toDecimal } from '../../view/money.ts'
import { notice } from '../../view/notice-view.ts'
import { clip, oneLine } from '../../view/text.ts'
import { asTyped } from '../../view/values.ts'
import { words } from '../../view/words.ts'
import { actionIds, currencySelect, inputs, plain } from './inputs.ts'
import { blockIds, keepHidden } from './memory.ts'
import { noticeModal } from './notice.ts'

export const formCallback = 'form'

/** A form as a modal. Fields whose condition is not met are left out; what was typed in them is remembered. */
export function formModal(view: FormView): types.ModalView {
  const drawn = draw(view)
  if (JSON.stringify(drawn).length <= slackLimits.viewCharacters) return drawn
  return noticeModal(notice(view.title, [words.tooLong('Slack')]))
}

function draw(view: FormView): types.ModalView {
  const hidden = Object.fromEntries(
    view.fields.filter(({ asked }) => !asked).map(({ field, value }) => [field.name, value]),
  )
  const { memory, forgotten } = keepHidden({ about: view.about, currency: view.currency, hidden })
  const asked = view.fields.filter((one) => one.asked)
  const head = intro(view, forgotten)
  const room = slackLimits.modalBlocks - head.length - asked.length
  const withCurrency = asked.filter(({ field }) => field.kind === 'money').length <= room
  return {
    type: 'modal',
    callback_id: formCallback,
    private_metadata: memory,
    title: plain(oneLine(view.title, slackLimits.modalTitle)),
    submit: plain(oneLine(view.submitLabel, slackLimits.modalButton)),
    close: plain(words.cancel),
    blocks: [...head, ...asked.flatMap((one) => questions(one, view.currency, withCurrency))],
  }
}

function intro({ title, description, banner, fields }: FormView, forgotten: boolean): types.KnownBlock[] {
  const mistakes = fields.flatMap(({ field, error }) => (error ? [`• ${field.label}: ${error}`] : []))
  const lost = forgotten ? [words.forgotten] : []
  const news = [banner, ...lost, ...mistakes].filter((line) => line !== null).join('\n')
  const sections = [news, description].filter((text) => text !== null && text !== '')
  return [
    ...(title.length > slackLimits.modalTitle ? [header(title)] : []),
    ...sections.map((text) => ({
      type: 'section' as const,
      text: plain(clip(text ?? '', slackLimits.section)),
    })),
  ]
}

function header(title: string): types.HeaderBlock {
  return { type: 'header', text: plain(oneLine(title, slackLimits.header)) }
}

function questions(view: FieldView, currency: string, withCurrency: boolean): types.InputBlock[] {
  const { field } = view
  if (field.kind !== 'money') return [question(view, inputs[field.kind](view))]
  const entered = isMoney(view.value) ? toDecimal(view.value) : asTyped(view.value)
  const amount: types.NumberInput = {
    type: 'number_input',
    is_decimal_allowed: true,
    action_id: actionIds.amount,
    ...(entered !== undefined && { initial_value: entered }),
  }
  if (!withCurrency)
    return [question({ ...view, field: { ...field, label: `${field.label} (${currency})` } }, amount)]
  const choice: types.InputBlock = {
    type: 'input',
    block_id: blockIds.currency(field.name),
    label: plain(clip(`${field.label}: currency`, slackLimits.label)),
    optional: true,
    element: currencySelect(view, currencyChoices(currency)),
  }
  return [question(view, amount), choice]
}

function question({ field, decides }: FieldView, element: types.InputBlockElement): types.InputBlock {
  return {
    type: 'input',
    block_id: blockIds.field(field.name),
    label: plain(clip(field.label, slackLimits.label)),
    optional: !field.required,
    element,
    ...(field.help !== null && { hint: plain(clip(field.help, slackLimits.hint)) }),
    ...(decides && { dispatch_action: true }),
  }
}
