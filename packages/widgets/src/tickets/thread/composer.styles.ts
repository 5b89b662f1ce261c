import { css } from 'lit'

/** Where people write, and where they say how the help was. */
export const composerStyles = css`
  .composer {
    display: grid;
    gap: 8px;
    padding: 8px;
    border: 1px solid var(--_control-border);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_surface);
    transition: border-color 0.12s;
  }
  .composer:has(textarea:focus-visible) {
    outline: var(--_ring);
    outline-offset: -1px;
  }
  .composer textarea {
    min-block-size: 3.4em;
    max-block-size: 16em;
    padding: 6px 8px;
    border-color: transparent;
    resize: none;
    field-sizing: content;
  }
  .composer textarea:focus-visible {
    outline: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .bar [part='send'] {
    margin-inline-start: auto;
  }
  .mending {
    display: grid;
    gap: 8px;
    padding-block: 4px;
  }
  .mending textarea {
    min-block-size: 3.4em;
    max-block-size: 20em;
    padding: 6px 8px;
    resize: none;
    field-sizing: content;
  }
  .button.danger {
    color: var(--_surface);
    background: var(--_danger);
  }
  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .rating {
    display: grid;
    justify-items: start;
    gap: 10px;
    margin-block-start: var(--_2);
    padding: var(--_2);
    border-radius: calc(var(--_radius) * 1.25);
    background: color-mix(in oklab, var(--_success) 9%, var(--_surface));
  }
  .rating textarea {
    padding-block: 8px;
  }
  .rating q {
    color: var(--_muted);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0 0 8px;
    font-weight: 600;
  }
  .scores {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    font-size: 0.933em;
    color: var(--_muted);
  }
  .scores label {
    position: relative;
    display: grid;
    place-content: center;
    inline-size: 40px;
    block-size: 40px;
    border: 1px solid var(--_control-border);
    border-radius: 50%;
    font-weight: 600;
    color: var(--_text);
    background: var(--_surface);
    cursor: pointer;
  }
  .scores input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .scores label:hover {
    border-color: var(--_success);
  }
  .scores :has(:checked) {
    border-color: transparent;
    color: var(--_surface);
    background: var(--_success);
  }
  .scores :has(:focus-visible) {
    outline: var(--_ring);
    outline-offset: 2px;
  }
`
