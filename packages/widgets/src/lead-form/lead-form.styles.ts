import { css } from 'lit'

export const styles = css`
  [part='root'] {
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: var(--_shadow);
  }
  .trouble {
    border: 0;
  }
  .form,
  .thanks {
    padding: calc(var(--_space) * 3);
  }
  h2 {
    margin: 0;
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .description {
    margin: calc(var(--_space) / 2) 0 0;
    color: var(--_muted);
    text-wrap: pretty;
  }

  /* Each field takes three rows of the grid, so that controls side by side stay level. */
  .grid {
    display: grid;
    column-gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3);
  }
  .field {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 3;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field[hidden] {
    display: none;
  }
  .checkbox {
    grid-row: span 2;
  }
  .label {
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: var(--_space);
    padding: 0;
    padding-block-end: 6px;
    font-size: 0.933em;
    font-weight: 550;
    line-height: 1.43;
  }
  .optional {
    font-size: 0.929em;
    font-weight: 400;
    color: var(--_muted);
  }
  .note {
    min-block-size: 28px;
    margin: 0;
    padding-block: 4px;
    font-size: 0.867em;
    line-height: 20px;
    color: var(--_muted);
  }
  .error {
    color: var(--_danger);
  }

  .control {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0 calc(var(--_space) * 1.5);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    transition:
      border-color 0.12s,
      box-shadow 0.12s;
  }
  .control:hover {
    border-color: var(--_muted);
  }
  .control:focus-visible {
    outline: var(--_ring);
    outline-offset: -1px;
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--_accent) 16%, transparent);
  }
  .control[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .control[aria-invalid='true']:focus-visible {
    outline-color: var(--_danger);
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--_danger) 14%, transparent);
  }
  .control::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  textarea.control {
    display: block;
    min-block-size: calc(var(--_control) * 2.4);
    max-block-size: 24em;
    padding-block: calc((var(--_control) - 1.5em) / 2 - 1px);
    resize: vertical;
    field-sizing: content;
  }
  /* Safari centres an empty date, and gives it a height of its own. */
  input[type='date'] {
    block-size: var(--_control);
    appearance: none;
  }
  ::-webkit-date-and-time-value {
    text-align: start;
  }

  .select,
  .money {
    position: relative;
    display: block;
  }
  select.control {
    appearance: none;
    padding-inline-end: calc(var(--_space) * 4.5);
    text-overflow: ellipsis;
  }
  /* Drawn, not a picture: a strict policy loads no data: images. */
  .select::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 5px);
    inset-inline-end: calc(var(--_space) * 1.75);
    inline-size: 7px;
    block-size: 7px;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  .unit {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 1px;
    display: grid;
    place-items: center;
    min-inline-size: 40px;
    padding-inline: var(--_space);
    color: var(--_muted);
    pointer-events: none;
  }
  .money .control {
    padding-inline-start: 44px;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .tick {
    display: flex;
    align-items: start;
    gap: calc(var(--_space) * 1.25);
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin-block-start: calc((1.5em - 18px) / 2);
    cursor: inherit;
  }
  .options .tick {
    min-block-size: var(--_control);
    padding: calc((var(--_control) - 1.5em) / 2 - 1px) calc(var(--_space) * 1.5);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
  }
  .options .tick:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    margin-block-start: var(--_space);
  }
  .summary {
    flex: 1 1 12em;
    margin: 0;
    font-size: 0.933em;
    color: var(--_danger);
  }
  .link {
    display: inline;
    max-inline-size: 16em;
    padding: 0;
    border: 0;
    font: inherit;
    color: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
    background: none;
    cursor: pointer;
  }
  [part='submit'] {
    position: relative;
    padding-inline: calc(var(--_space) * 2.5);
  }
  /* The label stays, unseen, so that the button keeps its width and its name. */
  [aria-busy='true'] > span {
    opacity: 0;
  }
  [aria-busy='true']::after {
    content: '';
    position: absolute;
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.7s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  .thanks {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 6);
    border-radius: inherit;
    text-align: center;
  }
  .thanks .title {
    margin: 0;
    max-inline-size: 36ch;
    font-size: 1.133em;
    font-weight: 550;
    text-wrap: balance;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_success) 14%, var(--_surface));
  }
  .mark::after {
    content: '';
    inline-size: 9px;
    block-size: 17px;
    margin-block-start: -5px;
    border: solid var(--_success);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }

  .skeleton {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_space) * 4) calc(var(--_space) * 2);
  }
  .bone {
    grid-column: 1 / -1;
    block-size: var(--_control);
  }
  .bone.half {
    grid-column: auto;
  }
  .bone.tall {
    block-size: calc(var(--_control) * 2.4);
  }
  .bone.title {
    inline-size: 55%;
    block-size: 28px;
  }
  .bone.action {
    inline-size: 8em;
  }

  @container (inline-size < 30em) {
    [part='submit'] {
      inline-size: 100%;
    }
  }
  @container (inline-size >= 30em) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .full {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 40em) {
    .form,
    .thanks {
      padding-inline: calc(var(--_space) * 4);
      padding-block: calc(var(--_space) * 4);
    }
  }
  /* Fingers; and iOS zooms into smaller type. */
  @media (pointer: coarse) {
    .control {
      font-size: max(1em, 16px);
      min-block-size: max(var(--_control), 44px);
    }
  }
`
