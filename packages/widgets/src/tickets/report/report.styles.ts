import { css } from 'lit'

export const styles = css`
  .report {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }
  .report > header {
    display: grid;
    gap: 10px;
    padding: var(--_2) var(--_3);
    border-block-end: 1px solid var(--_border);
  }
  .report .link {
    justify-self: start;
    padding: 0;
    border: 0;
    font-weight: 550;
    color: color-mix(in oklab, var(--_accent) 80%, var(--_text));
    background: none;
    cursor: pointer;
  }
  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .figures {
    overflow: auto;
    padding: var(--_2) var(--_3) var(--_3);
  }
  .figures:focus-visible {
    outline-offset: -3px;
  }
  .figures .bone {
    block-size: 12em;
  }
  .figures h3 {
    margin-block: var(--_3) 8px;
    font-size: 1em;
    font-weight: 650;
  }
  .figures h3:first-child {
    margin-block-start: 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  table th,
  table td {
    padding-block: 8px;
    padding-inline: 0 12px;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  thead :is(th, td) {
    font-size: 0.867em;
    font-weight: 400;
    color: var(--_muted);
  }
  tbody th {
    font-weight: 550;
  }
  tbody span {
    display: block;
    font-size: 0.867em;
    font-weight: 400;
    color: var(--_muted);
  }
  table .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  meter {
    display: block;
    inline-size: 100%;
    max-inline-size: 8em;
    block-size: 10px;
  }
  [part='csat'] b {
    margin-inline-end: 6px;
    font-size: 1.2em;
  }
  .report .quiet {
    color: var(--_muted);
  }
  @container (inline-size < 30em) {
    .report > header,
    .figures {
      padding-inline: var(--_2);
    }
    table :is(th, td) {
      padding-inline: 0 6px;
    }
  }
`
