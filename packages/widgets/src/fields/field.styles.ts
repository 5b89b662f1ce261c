import { css } from 'lit'

/** A grid of fields: labels, controls, notes. */
export const fieldStyles = css`
  /* Each field takes three rows of the grid, so that controls side by side stay level. */
  .grid {
    display: grid;
    column-gap: var(--_2);
    margin-block-start: var(--_3);
  }
  .field {
    display: grid;
    grid-template: subgrid / minmax(0, 1fr);
    grid-row: span 3;
  }
  .field[hidden] {
    display: none;
  }
  .field.checkbox {
    grid-row: span 2;
  }
  .label {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: var(--_space);
    padding-block-end: 6px;
    font-size: 0.933em;
    font-weight: 550;
    line-height: 1.43;
  }
  .optional,
  .note {
    flex: none;
    font-size: 0.867em;
    font-weight: 400;
    color: var(--_muted);
  }
  .note {
    min-block-size: 32px;
    padding-block: 4px 8px;
    line-height: 20px;
  }
  .error {
    color: var(--_danger);
  }

  .control {
    --_tone: var(--_accent);
    grid-area: 2 / 1;
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0 12px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    transition: box-shadow 0.12s;
  }
  .control:hover {
    border-color: var(--_muted);
  }
  .control:focus-visible {
    outline-offset: -1px;
    box-shadow: 0 0 0 4px color-mix(in oklab, var(--_tone) 16%, transparent);
  }
  .control[aria-invalid='true'] {
    --_tone: var(--_danger);
    border-color: var(--_danger);
    outline-color: var(--_danger);
  }
  ::placeholder,
  select:has([value='']:checked) {
    color: var(--_muted);
    opacity: 1;
  }
  option {
    color: var(--_text);
  }
  textarea.control {
    min-block-size: calc(var(--_control) * 2.4);
    max-block-size: 24em;
    padding-block: 8px;
    resize: vertical;
    field-sizing: content;
  }
  select {
    appearance: none;
    text-overflow: ellipsis;
  }
  .money .control {
    padding-inline-start: 3.2em;
  }
  .unit,
  .arrow {
    grid-area: 2 / 1;
    place-self: center start;
    margin-inline: 14px;
    color: var(--_muted);
    pointer-events: none;
  }
  /* Drawn, not a picture: a strict policy loads no data: images. */
  .arrow,
  .mark::after {
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  .arrow {
    place-self: center end;
    margin-block-start: -4px;
    padding: 3px;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .tick {
    display: flex;
    gap: 10px;
    min-block-size: 24px;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: calc(0.75em - 9px);
  }
  .options .tick {
    padding: calc(var(--_control) / 2 - 0.75em - 1px) 12px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
  }
  .options .tick:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
  }

  @container (inline-size >= 30em) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .full {
      grid-column: 1 / -1;
    }
  }
  /* Fingers; and iOS zooms into smaller type. */
  @media (pointer: coarse) {
    .control {
      min-block-size: max(var(--_control), 44px);
      font-size: max(1em, 16px);
    }
  }
`
