import { css } from 'lit'

export const styles = css`
  [part='root'] {
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: var(--_shadow);
  }
  .form,
  .thanks {
    padding: var(--_3);
  }
  h2,
  p {
    margin: 0;
    text-wrap: pretty;
  }
  h2 {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.015em;
  }
  .description {
    margin-block-start: 4px;
    color: var(--_muted);
  }

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
    transition: 0.12s;
    transition-property: border-color, box-shadow;
  }
  .control:hover {
    border-color: var(--_muted);
  }
  .control:focus-visible {
    outline: var(--_ring);
    outline-offset: -1px;
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--_tone) 16%, transparent);
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

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_2);
  }
  /* One line stands level with the button; more grow downwards, so that the button stays where it is. */
  .summary {
    flex: 1 1 12em;
    align-content: center;
    min-block-size: var(--_control);
    font-size: 0.933em;
    color: var(--_danger);
  }
  .link {
    max-inline-size: 18em;
    padding: 0;
    border: 0;
    overflow: hidden;
    vertical-align: bottom;
    white-space: nowrap;
    text-overflow: ellipsis;
    text-decoration: underline;
    background: none;
    cursor: pointer;
  }
  [part='submit'] {
    flex: 0 1 auto;
  }
  /* The label stays, unseen, so that the button keeps its width and its name. */
  .button[aria-busy='true'] span {
    opacity: 0;
  }
  .button[aria-busy='true']::after {
    content: '';
    position: absolute;
    padding: 7px;
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
    gap: var(--_2);
    padding-block: calc(var(--_3) * 2);
    border-radius: inherit;
    text-align: center;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
    color: var(--_success);
    background: color-mix(in oklab, currentColor 14%, var(--_surface));
  }
  .mark::after {
    content: '';
    margin-block-start: -4px;
    padding: 8px 4px;
    border-width: 0 2.5px 2.5px 0;
  }

  .skeleton {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 32px var(--_2);
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
  .bone.short {
    inline-size: 40%;
  }

  @container (inline-size < 30em) {
    [part='submit'] {
      flex: 1 0 100%;
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
    .form {
      padding: calc(var(--_space) * 4);
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
