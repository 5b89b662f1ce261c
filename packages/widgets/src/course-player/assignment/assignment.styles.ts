import { css } from 'lit'

export const styles = css`
  .assignment {
    display: grid;
    gap: var(--_3);
    max-inline-size: 48em;
    margin-block-start: var(--_3);
  }
  /* Whoever comes straight here has not fetched what articles look like. */
  .prose {
    max-inline-size: 68ch;
    line-height: 1.65;
  }
  .prose > * {
    margin-block: 0.8em;
  }
  .prose > :first-child {
    margin-block-start: 0;
  }
  .prose :is(ol, ul) {
    padding-inline-start: 1.5em;
  }
  .verdict-box {
    display: grid;
    gap: 6px;
    padding: var(--_2);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_fill);
  }
  .verdict-box.returned {
    border-color: var(--_danger);
  }
  .verdict-box.passed {
    border-color: var(--_success);
    background: color-mix(in oklab, var(--_success) 9%, var(--_surface));
  }
  .words {
    white-space: pre-wrap;
  }
  summary {
    inline-size: fit-content;
    padding-block: 4px;
    color: var(--_muted);
    font-size: 0.933em;
    cursor: pointer;
  }
  details .words {
    margin-block: 4px var(--_space);
  }

  .writing {
    display: grid;
    gap: 6px;
  }
  .writing .label {
    margin-block-start: var(--_space);
    font-size: 0.933em;
    font-weight: 550;
  }
  .writing textarea {
    min-block-size: 9em;
    max-block-size: 60vh;
    padding: 10px 12px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    font-size: max(1em, 16px);
    background: var(--_surface);
    resize: vertical;
    field-sizing: content;
  }
  .files {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    min-block-size: 44px;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .files .name {
    flex: 1 1 6em;
    text-align: start;
  }
  .link {
    padding: 4px 0;
    border: 0;
    color: var(--_link);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .out {
    position: relative;
    inline-size: 32px;
    block-size: 32px;
    margin-inline-end: -8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .out:hover {
    background: var(--_fill);
  }
  .out::before,
  .out::after {
    content: '';
    position: absolute;
    inset: 15px 8px;
    block-size: 1.5px;
    background: currentColor;
    rotate: 45deg;
  }
  .out::after {
    rotate: -45deg;
  }
  .files .meter {
    flex: 1 0 100%;
    block-size: 4px;
    margin: 0 0 4px;
    border-radius: 99px;
    background: color-mix(in oklab, var(--_text) 12%, transparent);
  }
  .files .meter .bar {
    block-size: 100%;
    inline-size: var(--share);
    border-radius: inherit;
    background: var(--_accent);
    transition: inline-size 0.2s;
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) 12px;
    padding: var(--_2);
    border: 1.5px dashed var(--_control-border);
    border-radius: var(--_radius);
  }
  .drop p {
    flex: 1 0 100%;
  }
  .drop .button:focus-within {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) var(--_2);
    margin-block-start: var(--_space);
  }
  @media (forced-colors: active) {
    .files .meter .bar,
    .out::before,
    .out::after {
      background: CanvasText;
    }
  }
`
