import { css } from 'lit'

export const styles = css`
  .team {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .team th,
  .team td {
    padding: 10px var(--_2) 10px 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    font-size: 0.867em;
    font-weight: 500;
    color: var(--_muted);
  }
  tbody th {
    font-weight: 600;
  }
  .label {
    display: none;
  }
  [part='more'] {
    margin-block-start: var(--_2);
  }

  @container (inline-size < 42em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .team,
    .team tbody,
    .team tr {
      display: block;
    }
    .team tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 4px var(--_2);
      padding-block: 12px;
      border-block-end: 1px solid var(--_border);
    }
    .team :is(th, td) {
      padding: 0;
      border: 0;
    }
    .team tbody th,
    .team td:last-child {
      grid-column: 1 / -1;
    }
    .label {
      display: inline;
      margin-inline-end: 0.5em;
      color: var(--_muted);
    }
  }
`
