import { html, nothing, type TemplateResult } from 'lit'
import type { Attempt } from '../model.ts'
import type { Answer } from './answers.ts'
import { orderingView } from './ordering.ts'
import type { Quiz } from './quiz.ts'

export type Question = Attempt['questions'][number]

/** Each kind of question as the native controls that fit it. */
const kinds: Readonly<Record<Question['kind'], (quiz: Quiz, question: Question) => TemplateResult>> = {
  single: (quiz, question) => choices(quiz, question, 'radio'),
  true_false: (quiz, question) =>
    choices(quiz, question, 'radio', (key) => key === 'true', [
      { key: 'true', text: quiz.say('yes') },
      { key: 'false', text: quiz.say('no') },
    ]),
  multiple: (quiz, question) =>
    html`<p class="quiet">${quiz.say('many')}</p>
      ${choices(quiz, question, 'checkbox', toggled(quiz, question))}`,
  ordering: orderingView,
  short_text: (quiz, { key }) =>
    html`<input
      class="answer"
      type="text"
      maxlength="200"
      autocomplete="off"
      dir="auto"
      aria-label=${quiz.say('your_answer')}
      .value=${quiz.answerTo(key) ?? ''}
      @input=${({ target }: Event) => quiz.answer(key, (target as HTMLInputElement).value)}
    />`,
}

export function questionsView(quiz: Quiz): TemplateResult {
  const { say, attempt, busy, fault, unanswered, warned, timer, stage } = quiz
  const { questions } = attempt!
  return html`<form
    class="quiz"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      void quiz.submit()
    }}
  >
    ${questions.map(
      (question, index) =>
        html`<fieldset class="question" part="question" tabindex="-1">
          <legend>
            <span class="over">${say('question', { number: index + 1, total: questions.length })}</span>
            <span class="asked" dir="auto">${question.text}</span>
          </legend>
          ${kinds[question.kind](quiz, question)}
        </fieldset>`,
    )}
    <div class="desk">
      <button class="button" part="submit" aria-busy=${busy}>
        ${say(warned && unanswered > 0 ? 'submit_anyway' : 'submit')}
      </button>
      <p class=${fault || (warned && unanswered > 0) ? 'fault' : 'quiet'} part="fault">
        ${fault || (warned && unanswered > 0 ? say('unanswered', { count: unanswered }) : say(quiz.saving ? 'saving' : 'saved'))}
      </p>
      ${
        timer
          ? html`<p class="timer ${timer.left <= 60 ? 'late' : ''}" part="timer" role="timer">
              ${say('left', { time: clock(stage.locale.tag, timer.left) })}
            </p>`
          : nothing
      }
    </div>
  </form>`
}

type Choose = (key: string, on: boolean) => Answer

function choices(
  quiz: Quiz,
  { key, options: own }: Question,
  type: 'radio' | 'checkbox',
  choose: Choose = (option) => option,
  options: Question['options'] = own,
): TemplateResult {
  const given = quiz.answerTo(key)
  const chosen = Array.isArray(given) ? given : [String(given)]
  return html`<div class="choices">
    ${options.map(
      (option) =>
        html`<label class="choice">
          <input
            type=${type}
            name=${key}
            .checked=${chosen.includes(option.key)}
            @change=${({ target }: Event) =>
              quiz.answer(key, choose(option.key, (target as HTMLInputElement).checked))}
          /><span dir="auto">${option.text}</span>
        </label>`,
    )}
  </div>`
}

function toggled(quiz: Quiz, { key }: Question): Choose {
  return (option, on) => {
    const given = quiz.answerTo(key)
    const others = Array.isArray(given) ? given.filter((one) => one !== option) : []
    return on ? [...others, option] : others
  }
}

function clock(tag: string, seconds: number): string {
  const two = new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 })
  return `${new Intl.NumberFormat(tag).format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`
}
