import type {
  CardElementArray,
  IAdaptiveCard,
  IExecuteAction,
  INumberInput,
  IOpenUrlAction,
  ISubmitAction,
} from '@microsoft/teams.cards'
import type { FieldView, FormView } from '../../view/form-view.ts'
import { teamsLimits } from '../../view/limits.ts'
import { currencyChoices, isMoney, toDecimal } from '../../view/money.ts'
import { notice, type NoticeAction, type NoticeView } from '../../view/notice-view.ts'
import { clip, oneLine } from '../../view/text.ts'
import { words } from '../../view/words.ts'
import { asTyped } from '../../view/values.ts'
import type { View } from '../../view/view.ts'
import { common, currencyInput, inputIds, inputs } from './inputs.ts'
import { homeCard } from './home.ts'
import { messageCard } from './message.ts'
import { paragraph, run } from './text.ts'

/** Answers of a form, or a button of ours: what it does stands in its data. */
export const verbs = { submit: 'submit', press: 'press' } as const

/** A view as an Adaptive Card. */
export function card(view: View): IAdaptiveCard {
  const drawn = draw(view)
  return JSON.stringify(drawn).length > teamsLimits.cardCharacters ? noticeCard(tooLong(view)) : drawn
}

function draw(view: View): IAdaptiveCard {
  if (view.kind === 'form') return formCard(view)
  if (view.kind === 'message') return messageCard(view)
  return view.kind === 'home' ? homeCard(view) : noticeCard(view)
}

/** What a notification says. */
export function summaryOf(view: View): string {
  if (view.kind !== 'message') return view.title
  return [words.tones[view.tone], view.from].filter(Boolean).join(' · ')
}

function tooLong(view: View): NoticeView {
  return notice(summaryOf(view), [words.tooLong('Microsoft Teams')])
}

function formCard(view: FormView): IAdaptiveCard {
  const head = [view.banner, view.description].filter((text) => text !== null)
  return adaptive(
    view.title,
    [
      paragraph(view.title, { weight: 'Bolder', size: 'Large' }),
      ...head.map((text) => paragraph(text)),
      ...view.fields.flatMap((one) => question(one, view.currency)),
    ],
    [execute(verbs.submit, view.submitLabel, { about: view.about, currency: view.currency })],
  )
}

function question(view: FieldView, currency: string): CardElementArray {
  const { field, error } = view
  return [
    ...(field.kind === 'money' ? amount(view, currency) : [inputs[field.kind](view)]),
    ...(field.help === null ? [] : [paragraph(field.help, { isSubtle: true, size: 'Small' })]),
    ...(error === null ? [] : [paragraph(error, { color: 'Attention', weight: 'Bolder' })]),
  ]
}

function amount(view: FieldView, currency: string): CardElementArray {
  const entered = Number(isMoney(view.value) ? toDecimal(view.value) : (asTyped(view.value) ?? Number.NaN))
  const input: INumberInput = {
    type: 'Input.Number',
    ...common(view),
    ...(Number.isFinite(entered) && { value: entered }),
  }
  return [input, currencyInput(view, currencyChoices(currency))]
}

function noticeCard(view: NoticeView): IAdaptiveCard {
  const facts = view.facts.map(({ label, value }) => ({
    type: 'RichTextBlock' as const,
    inlines: [run(`${label}: `, { weight: 'Bolder' }), run(oneLine(value, 300))],
  }))
  return adaptive(
    view.title,
    [
      paragraph(view.title, { weight: 'Bolder', size: 'Medium' }),
      ...view.paragraphs.map((text) => paragraph(text)),
      ...facts,
      ...(view.footnote === null ? [] : [paragraph(view.footnote, { isSubtle: true, size: 'Small' })]),
    ],
    pressable(view.actions),
  )
}

const looks = { primary: 'positive', danger: 'destructive' } as const

export function pressable(actions: readonly NoticeAction[]): CardAction[] {
  return actions.slice(0, teamsLimits.primaryActions).map(({ label, data, url, look }): CardAction => {
    const title = oneLine(label, teamsLimits.button)
    const style = look ? { style: looks[look] } : {}
    return url === undefined
      ? { ...execute(verbs.press, title, { about: data }), ...style }
      : { type: 'Action.OpenUrl', title, url, ...style }
  })
}

type CardAction = IExecuteAction | IOpenUrlAction

export function adaptive(summary: string, body: CardElementArray, actions: CardAction[]): IAdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: clip(summary, teamsLimits.summary),
    body,
    ...(actions.length > 0 && { actions }),
  }
}

/** Universal action; clients that do not know it fall back to a plain submit with the same data. */
function execute(verb: string, title: string, data: Record<string, string>): IExecuteAction {
  const fallback: ISubmitAction = { type: 'Action.Submit', title, data: { ...data, verb } }
  return { type: 'Action.Execute', verb, title, data, fallback }
}

/** The names of the fields a card asks for. */
export function cardFields(drawn: IAdaptiveCard): string[] {
  const prefix = inputIds.field('')
  return drawn.body.flatMap((element) =>
    element.id?.startsWith(prefix) ? [element.id.slice(prefix.length)] : [],
  )
}
