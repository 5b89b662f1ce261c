import { html, nothing, type TemplateResult } from 'lit'
import { cssVars } from '../../core/css-vars.ts'
import type { Assignment } from './assignment.ts'
import { megabytes, type Draft, type Upload } from './draft.ts'
import { fileLine } from './file-line.ts'

/** Where a person writes, drops files, and hands in. */
export function writingView(host: Assignment, draft: Draft): TemplateResult {
  const { say, stage } = host
  const { files, uploads, text, busy, kept, fault } = draft
  const take = (event: Event, data: DataTransfer | null): void => {
    if (!data?.files.length) return
    event.preventDefault()
    draft.add(data.files)
  }
  return html`<form
    class="writing"
    @submit=${(event: Event) => {
      event.preventDefault()
      void draft.submit()
    }}
    @paste=${(event: ClipboardEvent) => take(event, event.clipboardData)}
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => take(event, event.dataTransfer)}
  >
    <label class="label" for="words">${say('your_text')}</label>
    <textarea
      id="words"
      part="text"
      dir="auto"
      rows="6"
      maxlength="20000"
      .value=${text}
      @input=${(event: Event) => draft.write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="label" id="files">${say('files')}</p>
    <ul class="files" aria-labelledby="files">
      ${files.map((file) =>
        fileLine(stage.locale, file, {
          action: takeOut(say('take_out', { name: file.name }), () => draft.remove(file.id)),
        }),
      )}
      ${uploads.map((upload) => uploadLine(host, draft, upload))}
    </ul>
    <div class="drop" part="drop">
      <label class="button quiet">
        ${say('choose_files')}
        <input
          class="hidden"
          type="file"
          multiple
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement
            draft.add([...input.files!])
            input.value = ''
          }}
        />
      </label>
      <span>${say('drop')}</span>
      <p class="quiet">
        ${say('limits', { number: draft.limits.files, size: megabytes(host, draft.limits.bytes) })}
      </p>
    </div>
    <div class="send">
      <button class="button" part="submit" aria-busy=${busy}>${say('hand_in')}</button>
      ${fault ? html`<p class="fault" part="fault">${fault}</p>` : kept ? html`<p class="quiet">${say('kept')}</p>` : nothing}
    </div>
  </form>`
}

function uploadLine({ say, stage }: Assignment, draft: Draft, upload: Upload): TemplateResult {
  const { file, share, fault } = upload
  const parts = fault
    ? {
        note: html`<span class="fault">${fault}</span>`,
        action: html`<button type="button" class="link" @click=${() => void draft.send(upload)}>
            ${say('send_again')}</button
          >${takeOut(say('take_out', { name: file.name }), () => draft.drop(upload))}`,
      }
    : {
        note: say('sending', { share: stage.locale.number(share, { style: 'percent' }) }),
        action: html`<div class="meter" aria-hidden="true">
          <div class="bar" ${cssVars({ '--share': `${share * 100}%` })}></div>
        </div>`,
      }
  return fileLine(stage.locale, { name: file.name, bytes: file.size }, parts)
}

const takeOut = (label: string, action: () => void): TemplateResult =>
  html`<button type="button" class="out" aria-label=${label} title=${label} @click=${action}></button>`
