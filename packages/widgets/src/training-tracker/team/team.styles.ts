import { css } from 'lit'

export const styles = css`
  .team {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .team th,
  .team td {
    padding-block: 10px;
    padding-inline: 0 var(--_2);
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: baseline;
  }
  .team td :is(.due, .late) {
    white-space: nowrap;
  }
  thead th {
    font-size: 0.867em;
    font-weight: 500;
    color: var(--_muted);
  }
  tbody th {
    font-weight: 600;
  }
  .team[hidden] {
    display: none;
  }
  .unfold {
    padding: 2px 0;
    border: 0;
    font-weight: 600;
    text-align: start;
    background: none;
    cursor: pointer;
  }
  .unfold:hover bdi {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .unfold::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-end: 0.7em;
    border: solid var(--_muted);
    border-width: 0 1.5px 1.5px 0;
    translate: 0 -0.15em;
    rotate: -45deg;
  }
  .unfold:dir(rtl)::before {
    rotate: 135deg;
  }
  .unfold[aria-expanded='true']::before {
    rotate: 45deg;
  }
  .runs td {
    padding-inline-end: 0;
  }
  .runs li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_2);
    padding-block: 4px;
    padding-inline-start: 1.1em;
  }
  .runs .name {
    font-weight: 400;
  }
  .runs .bone {
    block-size: 3em;
  }
  .partner {
    color: var(--_muted);
  }
  .label {
    display: none;
  }
  [part='more'] {
    justify-self: start;
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
    .team .partner,
    .team td:last-child {
      grid-column: 1 / -1;
    }
    .team .partner {
      margin-block-start: -6px;
    }
    .label {
      display: inline;
      margin-inline-end: 0.5em;
      color: var(--_muted);
    }
  }
`
