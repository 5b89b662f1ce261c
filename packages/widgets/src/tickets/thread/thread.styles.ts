import { css } from 'lit'

export const styles = css`
  [part='thread'] {
    display: grid;
    /* However much is unfolded above, what was said keeps its room. */
    grid-template-rows: fit-content(55%) minmax(0, 1fr) auto;
  }
  [part='thread'] > header {
    overflow: auto;
    display: grid;
    gap: 10px;
    padding: var(--_2) var(--_3);
    border-block-end: 1px solid var(--_border);
  }
  [part='thread'] > footer {
    padding: 12px var(--_3) var(--_2);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 4px var(--_2);
  }
  .top h2 {
    flex: 1 1 12em;
    padding-block: 4px;
  }
  .top .button {
    flex: none;
  }
  .details {
    min-block-size: 34px;
    font-size: 0.933em;
  }
  [part='thread'] .facts {
    margin-block-start: -6px;
    font-size: 0.933em;
  }
  .state {
    font-weight: 600;
    color: var(--_text);
  }
  .state:is(.resolved, .closed) {
    color: var(--_success);
  }
  .high,
  .urgent {
    color: var(--_danger);
  }
  .clocks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_3);
    margin: 0;
    font-size: 0.933em;
  }
  .clocks div {
    display: flex;
    gap: 0.5em;
  }
  dt {
    flex: none;
    color: var(--_muted);
  }
  dd {
    margin: 0;
    font-weight: 550;
  }

  .messages {
    overflow: auto;
    padding: var(--_2) var(--_3);
    overscroll-behavior: contain;
  }
  .messages:focus-visible {
    outline-offset: -3px;
  }
  .messages > .bone {
    block-size: 5em;
  }
  .messages > ol {
    display: grid;
    gap: 6px;
  }
  .message {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    gap: 2px 12px;
    padding: 10px 12px;
    margin-inline: -12px;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 1.25);
  }
  .message > :not(.face) {
    grid-column: 2;
  }
  .face {
    grid-row: 1 / span 4;
    display: grid;
    place-content: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    font-size: 0.8em;
    font-weight: 650;
    letter-spacing: 0.02em;
    color: var(--_muted);
    background: color-mix(in oklab, var(--_text) 9%, var(--_surface));
  }
  .ours .face {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .note .face {
    color: var(--_surface);
    background: color-mix(in oklab, var(--_due) 75%, var(--_text));
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    min-block-size: 32px;
    align-content: center;
  }
  .who :not(b, .tag, .link) {
    font-size: 0.867em;
    color: var(--_muted);
  }
  .act {
    padding-block: 2px;
    font-size: 0.867em;
  }
  .message:not(:hover, :focus-within) .act {
    opacity: 0;
  }
  @media (hover: none) {
    .message .act.act {
      opacity: 1;
    }
  }
  .gone {
    font-style: italic;
    color: var(--_muted);
  }

  /* In its own direction of writing, beside who wrote it. */
  .messages .prose {
    justify-self: start;
    max-inline-size: 100%;
  }
  .prose > * {
    margin-block: 0 0.6em;
  }
  .prose > :last-child {
    margin-block-end: 0;
  }
  .prose :is(ol, ul) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .prose a {
    color: color-mix(in oklab, var(--_accent) 80%, var(--_text));
  }
  .prose :is(pre, code) {
    border-radius: 4px;
    font-family: ui-monospace, monospace;
    font-size: 0.933em;
    background: color-mix(in oklab, var(--_text) 7%, transparent);
  }
  .prose code {
    padding: 1px 4px;
  }
  .prose pre {
    overflow: auto;
    padding: 10px 12px;
  }
  .prose pre code {
    padding: 0;
    background: none;
  }
  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_border);
    color: var(--_muted);
  }
  .prose img,
  .prose table {
    max-inline-size: 100%;
  }

  .link {
    justify-self: start;
    padding: 0;
    border: 0;
    font-weight: 550;
    color: color-mix(in oklab, var(--_accent) 80%, var(--_text));
    background: none;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .message:not(.note) {
      border-color: Canvas;
    }
    .mark {
      forced-color-adjust: none;
    }
    .row[aria-current]:not(:focus-visible) {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
  .fault {
    margin-block-end: 8px;
    color: var(--_danger);
  }
  .over {
    color: var(--_muted);
  }
  @container (inline-size < 30em) {
    .message .act.act {
      opacity: 1;
    }
    [part='thread'] > header,
    [part='thread'] > footer,
    .messages {
      padding-inline: var(--_2);
    }
    [part='thread'] .facts {
      margin: 0;
    }
    .message {
      gap: 2px 10px;
      padding-inline: 8px;
      margin-inline: -8px;
    }
  }
`
