import { css } from 'lit'

export const styles = css`
  .above,
  .tools,
  .tools .files,
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) var(--_2);
  }
  .above {
    justify-content: space-between;
  }
  h2:focus {
    outline: none;
  }
  .control {
    flex: 1 1 14em;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 0 10px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
  }
  .check input {
    inline-size: 18px;
    block-size: 18px;
  }
  .tools .files {
    gap: var(--_space);
  }
  .button.small {
    min-block-size: 36px;
    padding-inline: 14px;
    font-size: 0.933em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  .views label {
    position: relative;
    padding: 3px 10px;
    border-radius: 99px;
    font-size: 0.933em;
    color: var(--_muted);
  }
  .views label:hover {
    color: var(--_text);
  }
  .views input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .views :has(:checked) {
    outline: 1px solid transparent;
    font-weight: 600;
    color: var(--_text);
    background: color-mix(in oklab, var(--_text) 8%, transparent);
  }
  .views :has(:focus-visible) {
    outline: var(--_ring);
  }
  .said {
    color: var(--_success);
  }

  .queue {
    border-block-start: 1px solid var(--_border);
  }
  .queue > li {
    border-block-end: 1px solid var(--_border);
  }
  .queue .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--_2);
    inline-size: 100%;
    padding: 12px 0;
    border: 0;
    text-align: start;
    background: none;
    cursor: pointer;
  }
  .queue .row:hover .name bdi:first-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .row .name .quiet {
    margin-inline-start: 0.5em;
  }
  .when {
    font-size: 0.933em;
    color: var(--_muted);
    text-align: end;
  }
  .row .facts {
    grid-column: 1 / -1;
  }

  .review {
    display: grid;
    gap: var(--_2);
    max-inline-size: 48em;
    padding-block: 4px var(--_3);
  }
  .review summary {
    inline-size: fit-content;
    padding-block: 2px;
    font-size: 0.933em;
    font-weight: 400;
    color: var(--_muted);
  }
  .review .bone {
    block-size: 4em;
  }
  .prose {
    padding: 4px var(--_2);
    border-inline-start: 3px solid var(--_border);
  }
  .prose > * {
    margin-block: 0.6em;
  }
  .prose :is(ol, ul) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .words {
    white-space: pre-wrap;
  }
  /* What people write stands as its own language does. */
  .tracker:dir(rtl) :is(.words, .prose)[dir] {
    text-align: start;
  }
  .verdict {
    padding: 10px var(--_2);
    border-inline-start: 3px solid var(--_due);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .verdict.passed {
    border-color: var(--_success);
  }
  .review .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .link {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: none;
    cursor: pointer;
  }
  .deciding {
    display: grid;
    gap: 6px;
  }
  .ask {
    font-weight: 550;
  }
  textarea {
    inline-size: 100%;
    max-block-size: 60vh;
    padding: 10px 12px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    font-size: max(1em, 16px);
    background: var(--_surface);
    resize: vertical;
    field-sizing: content;
    min-block-size: 5.5em;
  }
  .send {
    gap: var(--_space);
    margin-block-start: 4px;
  }
  [part='coverage'] .control {
    max-inline-size: 100%;
    margin-block: var(--_space);
  }
  .covered li {
    display: grid;
    grid-template-columns: minmax(0, 14em) minmax(3em, 12em) auto;
    justify-content: start;
    align-items: center;
    gap: 0 var(--_2);
    padding-block: 6px;
    border-block-end: 1px solid var(--_border);
  }
  .covered .life {
    --_tone: var(--_success);
    display: block;
  }
  .covered .bar {
    display: block;
  }
  details > .tracker {
    padding-block-start: var(--_2);
  }

  @container (inline-size < 36em) {
    .covered li {
      grid-template-columns: minmax(0, 1fr) 4em;
    }
    .covered li > :last-child {
      grid-column: 1 / -1;
      font-size: 0.933em;
      color: var(--_muted);
    }
    .tools .files,
    .tools .files .button,
    .send .button {
      flex: 1 1 auto;
    }
  }
`
