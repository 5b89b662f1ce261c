import { css } from 'lit'

export const styles = css`
  blockquote {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 12px 14px;
    border-inline-start: 3px solid var(--_due);
    background: color-mix(in oklab, var(--_due) 9%, var(--_surface));
  }
  .panel section {
    display: grid;
    gap: 12px;
  }
  .panel .stopped {
    gap: 4px;
    padding: 12px 14px;
    border-inline-start: 3px solid var(--_due);
    background: color-mix(in oklab, var(--_due) 9%, var(--_surface));
  }
  .stopped > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
  }
  .stopped a {
    font-weight: 550;
    color: color-mix(in oklab, var(--_accent) 80%, var(--_text));
  }
  .stopped :is(p, span) {
    color: var(--_muted);
  }
  .panel section > .row {
    justify-content: space-between;
  }

  dl {
    display: grid;
    grid-template-columns: minmax(6.5em, 9em) minmax(0, 1fr);
    gap: 7px var(--_2);
    margin: 0;
  }
  dd {
    margin: 0;
  }
  @container (width < 24em) {
    dl {
      grid-template-columns: 1fr;
      gap: 1px;
    }
    dd:not(:last-child) {
      margin-block-end: 9px;
    }
  }
  .missing {
    color: var(--_muted);
    font-style: italic;
  }
  .edit {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 12px var(--_2);
    align-items: start;
  }
  .edit .row {
    grid-column: 1 / -1;
  }
  .receipt {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    font-size: 0.929em;
    color: var(--_muted);
  }

  .composer {
    --_tint: var(--_accent);
    display: grid;
    gap: 10px;
    padding: 8px;
    border: 1px solid var(--_control-border);
    border-radius: calc(var(--_radius) + 2px);
  }
  .composer:has(textarea:focus-visible) {
    outline: var(--_ring);
    outline-offset: -1px;
  }
  .composer .control {
    min-block-size: 3.4em;
    padding-inline: 8px;
    resize: none;
    border-color: transparent;
    outline: none;
    background: none;
  }
  .composer .button {
    margin-inline-start: auto;
  }
  .composer ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .composer .row {
    font-size: 0.929em;
    color: var(--_muted);
  }
  .tabs {
    display: flex;
    gap: 4px;
  }
  .tab {
    position: relative;
    padding: 4px 10px;
    border-radius: 6px;
    font-size: 0.929em;
    font-weight: 550;
    color: var(--_muted);
    cursor: pointer;
  }
  .tab input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: inherit;
  }
  /* The outline is for forced colours, which leave no other sign. */
  .tab:has(:checked) {
    outline: 1px solid transparent;
    color: var(--_text);
    background: color-mix(in oklab, var(--_text) 8%, transparent);
  }
  .tab:has(:focus-visible) {
    outline: var(--_ring);
  }
  /* What the partner must never see has its own colour, a stripe and a word: three ways to notice. */
  .composer.internal,
  .entry.note {
    border-color: color-mix(in oklab, var(--_due) 45%, transparent);
    background:
      repeating-linear-gradient(
        -45deg,
        transparent 0 9px,
        color-mix(in oklab, var(--_due) 7%, transparent) 9px 10px
      ),
      color-mix(in oklab, var(--_due) 10%, var(--_surface));
  }
  .composer.internal #audience,
  .tag {
    font-weight: 600;
    color: color-mix(in oklab, var(--_due) 75%, var(--_text));
  }
  @media (forced-colors: active) {
    .entry:not(.comment, .note) {
      border-color: Canvas;
    }
    .composer.internal,
    .entry.note {
      border: 2px dashed;
    }
  }
  .sheet .button.amber:enabled {
    color: var(--_surface);
    background: color-mix(in oklab, var(--_due) 75%, var(--_text));
  }

  .entries {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry {
    position: relative;
    inset: auto;
    block-size: auto;
    display: grid;
    gap: 3px;
    padding-block: 8px;
    padding-inline: 26px 12px;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) + 2px);
  }
  .entry::before {
    content: '';
    position: absolute;
    inset-block-start: 15px;
    inset-inline-start: 8px;
    inline-size: 7px;
    block-size: 7px;
    border-radius: 50%;
    background: var(--_control-border);
  }
  .entry.comment {
    border-color: var(--_border);
  }
  .entry.comment::before {
    background: var(--_accent);
  }
  .entry.note::before {
    background: var(--_due);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .who time {
    margin-inline-start: auto;
    font-size: 0.857em;
  }
  .said {
    white-space: pre-wrap;
  }
`
