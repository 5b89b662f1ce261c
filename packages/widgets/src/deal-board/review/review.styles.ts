import { css } from 'lit'

export const styles = css`
  .sheet.review {
    inline-size: min(72em, 100vw);
  }
  .panes {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(17em, 2fr) minmax(0, 5fr);
    min-block-size: 0;
  }
  .queue {
    margin: 0;
    padding: var(--_space);
    border-inline-end: 1px solid var(--_border);
    overflow: hidden auto;
    background: var(--_fill);
    scrollbar-width: thin;
    /* A list of the board says its height itself; this one has that of its rows. */
    contain: content;
  }
  .queue li {
    position: relative;
    inset: auto;
    display: flex;
    gap: 2px;
    block-size: auto;
    margin-block-end: 2px;
    border-radius: var(--_radius);
  }
  .queue li:hover {
    background: var(--_hover);
  }
  .queue .current,
  .queue .current:hover {
    outline: 1px solid transparent;
    background: var(--_raised);
    box-shadow:
      0 0 0 1px var(--_border),
      var(--_shadow);
  }
  .queue input {
    flex: none;
    align-self: center;
    inline-size: 16px;
    block-size: 16px;
    margin: 4px;
    margin-inline-start: 12px;
  }
  .go {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1px 12px;
    min-inline-size: 0;
    padding: 9px 12px 9px 8px;
    text-align: start;
  }
  .go:hover,
  .go:focus {
    background: none;
  }
  .go:focus-visible {
    outline-offset: -2px;
  }
  .go b,
  .by {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .by,
  .time {
    font-size: 0.929em;
    color: var(--_muted);
  }
  .go .error {
    grid-column: 1 / -1;
    font-size: 0.929em;
  }
  .time.due {
    color: var(--_due);
  }
  .time.late {
    font-weight: 600;
    color: var(--_danger);
  }
  .detail .top {
    flex-wrap: nowrap;
    align-items: start;
    justify-content: space-between;
  }
  .detail h3 {
    font-size: 1.143em;
  }
  .review .button kbd {
    margin-inline-start: 8px;
    border-color: currentcolor;
    color: inherit;
    background: none;
    opacity: 0.75;
  }
  .chosen {
    justify-content: space-between;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
  }
  .compare {
    display: grid;
    gap: 10px;
    overflow: auto hidden;
  }
  .compare .warn {
    color: var(--_due);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
  }
  .compare th,
  .compare td {
    padding: 7px 12px;
    padding-inline-start: 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  /* Each in the direction of its own words, but all in line. */
  .compare td {
    unicode-bidi: plaintext;
  }
  .sheet:dir(rtl) td {
    text-align: right;
  }
  .compare th {
    font-weight: 400;
    color: var(--_muted);
  }
  .compare th[scope='row'] {
    inline-size: 10em;
  }
  .compare thead th {
    font-weight: 600;
    color: var(--_text);
  }
  .compare thead th:nth-of-type(n + 2),
  .compare:has(thead) td:nth-of-type(n + 2) {
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_border);
  }
  .missing {
    color: var(--_muted);
    font-style: italic;
  }
  .all-done {
    place-content: center;
    gap: 4px;
    text-align: center;
  }
  .top > .sub {
    flex: none;
  }
  @container (width < 44em) {
    .panes {
      display: flex;
      flex-direction: column;
    }
    .queue {
      flex: none;
      max-block-size: 30%;
      border-inline-end: 0;
      border-block-end: 1px solid var(--_border);
    }
    .keys {
      display: none;
    }
  }
  @container (width < 26em) {
    .detail .row .button {
      flex: 1 0 auto;
    }
    .button kbd {
      display: none;
    }
    .compare table {
      font-size: 0.929em;
      hyphens: auto;
    }
    .compare th[scope='row'] {
      inline-size: 6em;
    }
    .compare :is(th, td) {
      padding-inline-end: 6px;
    }
    .compare:has(thead) td:nth-of-type(n + 2),
    .compare thead th:nth-of-type(n + 2) {
      padding-inline-start: 6px;
    }
  }
`
