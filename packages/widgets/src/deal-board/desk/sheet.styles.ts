import { css } from 'lit'

/** What all sheets look like: at the side where there is room, all of a small screen. */
export const styles = css`
  .sheet {
    container-type: inline-size;
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    flex-direction: column;
    inline-size: min(35em, 100vw);
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-inline-start: 1px solid var(--_border);
    font-size: calc(var(--_size) * 0.9333);
    line-height: 1.45;
    color: var(--_text);
    background: var(--_surface);
    box-shadow: 0 0 48px rgb(0 0 0 / 18%);
    transition: 0.2s ease-out;
    transition-property: translate, opacity;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .sheet[open] {
    display: flex;
  }
  .sheet:dir(rtl) [dir] {
    text-align: right;
  }
  .sheet .bone {
    block-size: 6em;
  }
  @starting-style {
    .sheet[open] {
      opacity: 0;
      translate: 1.5em 0;
    }
    .sheet[open]:dir(rtl) {
      translate: -1.5em 0;
    }
  }
  .sheet::backdrop {
    background: rgb(8 10 14 / 36%);
  }
  .sheet header {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--_space);
    padding: var(--_2) var(--_3);
    border-block-end: 1px solid var(--_border);
  }
  .sheet h2,
  .sheet h3,
  .sheet p {
    margin: 0;
    text-wrap: pretty;
  }
  .sheet h2 {
    font-size: 1.2em;
    font-weight: 620;
    line-height: 1.4;
    letter-spacing: -0.012em;
  }
  .sheet h2:focus-visible,
  .sheet legend:focus-visible {
    outline: none;
  }
  .sheet h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .sheet .close {
    inline-size: 32px;
    block-size: 32px;
    margin: -4px;
    margin-inline-start: auto;
    font-size: 1.1em;
    color: var(--_muted);
  }
  .sheet .close::before {
    content: '✕';
  }
  .sheet .body {
    display: grid;
    flex: 1;
    gap: var(--_3);
    /* What scrolls sideways would else be cut off below, for want of height. */
    grid-auto-rows: max-content;
    align-content: start;
    min-block-size: 0;
    padding: var(--_2) var(--_3) calc(var(--_3) * 2);
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .state {
    flex: none;
    padding: 2px 9px;
    border-radius: 99px;
    font-size: 0.857em;
    font-weight: 550;
    color: var(--_muted);
    background: color-mix(in oklab, var(--_text) 7%, transparent);
  }
  .sub,
  .sheet .label,
  .sheet dt,
  time {
    color: var(--_muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .sheet .button {
    --_control: 34px;
    padding-inline: calc(var(--_space) * 1.75);
  }
  .sheet .button.danger {
    color: var(--_surface);
    background: var(--_danger);
  }
  .sheet .button:disabled {
    color: var(--_muted);
    background: color-mix(in oklab, var(--_text) 8%, transparent);
    cursor: default;
  }
  .sheet [aria-busy='true'] {
    opacity: 0.6;
  }
  .link {
    padding-block: 2px;
    border-radius: 4px;
    color: color-mix(in oklab, var(--_accent) 82%, var(--_text));
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .link:hover,
  .link:focus {
    background: none;
  }

  .sheet .label {
    display: grid;
    gap: 5px;
    font-size: 0.929em;
  }
  .sheet textarea,
  .sheet .control {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 6px 10px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    font-size: calc(var(--_size) * 0.9333);
    color: var(--_text);
    background: var(--_surface);
  }
  .sheet textarea {
    max-block-size: 16em;
    padding-block: 7px;
    resize: vertical;
    field-sizing: content;
  }
  .sheet .control:focus-visible,
  .sheet textarea:focus-visible {
    outline-offset: -1px;
  }
  .sheet select.control {
    display: block;
    flex: none;
  }
  .error,
  .fault {
    color: var(--_danger);
  }
  .fault {
    padding: 10px 12px;
    border: 1px solid color-mix(in oklab, var(--_danger) 35%, transparent);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_danger) 6%, var(--_surface));
  }
  .fault[hidden] {
    display: none;
  }

  .ask {
    display: grid;
    gap: var(--_2);
    padding: var(--_2);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_fill);
  }
  .ask fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .ask legend {
    padding: 0 0 6px;
    font-weight: 550;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 36px;
    padding: 6px 10px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    text-align: start;
    background: var(--_surface);
  }
  .choice:hover,
  .choice:focus {
    background: color-mix(in oklab, var(--_text) 7%, var(--_surface));
  }
  kbd {
    min-inline-size: 1.6em;
    padding: 0 4px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    font-family: inherit;
    font-size: 0.786em;
    line-height: 1.5;
    text-align: center;
    color: var(--_muted);
    background: var(--_surface);
    unicode-bidi: isolate;
  }

  .clocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: var(--_2);
  }
  .clock {
    --_tone: var(--_muted);
    display: grid;
    grid-template-rows: auto auto 1fr;
    gap: 2px;
    padding: 12px 14px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
  }
  .clock.due {
    --_tone: var(--_due);
  }
  .clock.late {
    --_tone: var(--_danger);
  }
  .clock.safe {
    --_tone: var(--_success);
  }
  .clock .name,
  .more-time {
    text-wrap: balance;
    font-size: 0.929em;
    color: var(--_muted);
  }
  .clock b {
    font-size: 1.143em;
  }
  .clock.late b {
    color: var(--_danger);
  }
  .clock svg {
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: 8px;
    fill: none;
    stroke: color-mix(in oklab, var(--_text) 10%, transparent);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .clock svg:dir(rtl) {
    scale: -1 1;
  }
  .clock .gone {
    stroke: var(--_tone);
  }

  @media (pointer: coarse) {
    .sheet .button,
    .choice {
      --_control: 44px;
      min-block-size: 44px;
    }
    .sheet textarea,
    .sheet .control {
      min-block-size: 44px;
      font-size: 16px;
    }
  }
`
