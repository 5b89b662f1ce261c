import { html, nothing, type TemplateResult } from 'lit'
import type { Attempt } from '../model.ts'
import type { Answer } from './answers.ts'
import type { Question } from './questions.ts'
import type { Quiz } from './quiz.ts'

/** How it went, and as much of the answers as the server gives away. */
export function resultView(quiz: Quiz, attempt: Attempt): TemplateResult {
  const { say, busy, fault } = quiz
  const { status, score, passMark, attemptsLeft, questions, results } = attempt
  const passed = status === 'passed'
  return html`<div class="result ${passed ? 'passed' : ''}" part="result" tabindex="-1">
      <p class="title">${say(passed ? 'passed' : 'failed', { score: quiz.percent(score ?? 0) })}</p>
      <div class="meter" aria-hidden="true">
        <div class="bar" ${quiz.share(score ?? 0)}></div>
        <div class="goal" ${quiz.share(passMark)}></div>
      </div>
      ${passed ? nothing : html`<p class="quiet">${say('needed', { share: quiz.percent(passMark) })} ${attemptsLeft === null ? '' : attemptsLeft === 0 ? say('none_left') : say('tries_left', { count: attemptsLeft })}</p>`}
      ${
        passed || attemptsLeft === 0
          ? nothing
          : html`<button class="button" part="begin" aria-busy=${busy} @click=${quiz.start}>
              ${say('again')}
            </button>`
      }
      ${fault ? html`<p class="fault" part="fault">${fault}</p>` : nothing}
    </div>
    ${
      results
        ? html`<ol class="marks">
            ${questions.map((question) => markView(quiz, attempt, question))}
          </ol>`
        : nothing
    }`
}

function markView(quiz: Quiz, { answers, results }: Attempt, question: Question): TemplateResult {
  const { say } = quiz
  const { key, text } = question
  const mark = results?.find((one) => one.key === key)
  if (!mark) return html``
  return html`<li class="mark-row ${mark.correct ? 'right' : 'wrong'}">
    <p class="asked" dir="auto">${text}</p>
    <p class="verdict">${say(mark.correct ? 'right' : 'wrong')}</p>
    ${
      mark.correct
        ? nothing
        : html`<p class="quiet" dir="auto">
              ${say('you_said', { answer: spoken(quiz, question, answers[key]) })}
            </p>
            <p dir="auto">${say('right_answer', { answer: spoken(quiz, question, mark.right) })}</p>`
    }
    ${mark.explanation ? html`<p class="quiet" dir="auto">${mark.explanation}</p>` : nothing}
  </li>`
}

/** An answer in the words of its question. */
function spoken({ say, stage }: Quiz, { kind, options }: Question, answer: Answer | undefined): string {
  if (answer === undefined) return '–'
  if (typeof answer === 'boolean') return say(answer ? 'yes' : 'no')
  const texts = [answer].flat().map((key) => options.find((option) => option.key === key)?.text ?? key)
  if (kind === 'ordering') return texts.join(' → ')
  return stage.locale.format(Intl.ListFormat, { type: 'unit' }).format(texts)
}
