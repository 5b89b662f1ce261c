import { css } from 'lit'

export const styles = css`
  .intro {
    display: grid;
    justify-items: start;
    gap: var(--_2);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chips li {
    padding: 3px 12px;
    border: 1px solid var(--_border);
    border-radius: 99px;
    font-size: 0.933em;
  }

  .quiz,
  .result {
    max-inline-size: 48em;
  }
  .quiz {
    display: grid;
    gap: var(--_3);
  }
  .question {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question:focus {
    outline: none;
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space);
  }
  .asked {
    display: block;
    font-weight: 600;
  }
  .choices,
  .order {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .question > .quiet {
    margin: 0 0 6px;
  }
  .choice,
  .order li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
  }
  .choice {
    cursor: pointer;
    transition: border-color 0.12s;
  }
  .choice:hover {
    border-color: var(--_muted);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
  }
  .choice:has(:focus-visible) {
    outline: var(--_ring);
    outline-offset: 1px;
  }
  .choice input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .answer {
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: 44px;
    padding-inline: 12px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    font-size: max(1em, 16px);
    background: var(--_surface);
  }
  .order {
    counter-reset: place;
  }
  .order li::before {
    counter-increment: place;
    content: counter(place);
    inline-size: 1.2em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .order .text {
    flex: 1;
  }
  .step {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .step:hover {
    background: var(--_fill);
  }
  .step:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .step::before {
    content: '';
    padding: 3.5px;
    border: solid;
    border-width: 1.5px 0 0 1.5px;
    rotate: 45deg;
    translate: 0 2px;
  }
  .step.down::before {
    rotate: 225deg;
    translate: 0 -2px;
  }

  /* In sight while a long quiz is scrolled, as the clock has to be. */
  .desk {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) var(--_2);
    margin-inline: calc(var(--_space) * -1);
    padding: var(--_space);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .desk p {
    margin: 0;
  }
  .desk .timer {
    margin-inline-start: auto;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .result {
    display: grid;
    justify-items: start;
    gap: var(--_space);
    padding: var(--_2);
    border-radius: var(--_radius);
    background: var(--_fill);
    --_tone: var(--_danger);
  }
  .result.passed {
    --_tone: var(--_success);
    background: color-mix(in oklab, var(--_success) 9%, var(--_surface));
  }
  .result:focus {
    outline: none;
  }
  .result p {
    margin: 0;
  }
  .meter {
    position: relative;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 4px;
    border-radius: 99px;
    background: color-mix(in oklab, var(--_text) 12%, transparent);
  }
  .meter .bar {
    block-size: 100%;
    inline-size: var(--share);
    border-radius: inherit;
    background: var(--_tone);
  }
  .goal {
    position: absolute;
    inset-block: -3px;
    inset-inline-start: calc(var(--share) - 1px);
    inline-size: 2px;
    background: var(--_text);
  }
  .marks {
    display: grid;
    gap: var(--_2);
    margin: var(--_3) 0 0;
    padding-inline-start: 1.4em;
  }
  .marks p {
    margin: 0;
  }
  .verdict {
    font-size: 0.933em;
    font-weight: 600;
    color: var(--_danger);
  }
  .right .verdict {
    color: var(--_success);
  }
  @media (forced-colors: active) {
    .meter .bar,
    .goal {
      background: CanvasText;
    }
  }
  @container (inline-size < 30em) {
    .desk [part='fault'] {
      order: 1;
      flex: 1 0 100%;
    }
  }
`
