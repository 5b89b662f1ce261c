import { css } from 'lit'

export const styles = css`
  :host {
    block-size: clamp(26em, 80vh, 54em);
    --_card: calc(var(--_size) * 4.4 + 22px);
    --_row-size: calc(var(--_card) + var(--_space));
    --_raised: light-dark(var(--_surface), color-mix(in oklab, var(--_text) 7%, var(--_surface)));
    --_hover: color-mix(in oklab, var(--_text) 9%, transparent);
    --_due: light-dark(#8f5300, #f0b35a);
  }
  [part='root'] {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    /* Whatever moves in here, the page around it need not be laid out. */
    contain: layout size;
    contain-intrinsic-size: 90vw 40em;
    font-size: calc(var(--_size) * 0.8667);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  b {
    font-weight: 600;
    color: var(--_text);
  }
  p {
    margin: 0;
  }
  .bar,
  .head,
  .line,
  .status {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  .bar,
  .head,
  .details,
  .standing,
  .age,
  .none {
    color: var(--_muted);
  }

  .bar {
    justify-content: space-between;
    min-block-size: 40px;
    padding-block-end: var(--_space);
  }
  select {
    display: none;
    flex: 1;
    min-inline-size: 0;
    min-block-size: var(--_control);
    padding-inline: var(--_space);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    font-size: 16px;
    color: var(--_text);
    background: var(--_surface);
  }
  .status::before {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_success);
  }

  .columns {
    position: relative;
    display: grid;
    flex: 1;
    grid: 100% / auto-flow minmax(20em, 1fr);
    gap: calc(var(--_space) * 1.25);
    min-block-size: 0;
    overflow: auto hidden;
  }
  .columns,
  .scroller {
    scrollbar-width: thin;
    scrollbar-color: var(--_control-border) transparent;
  }
  /* What has not changed in a column, or in a row, need not be painted again. */
  .column,
  li {
    isolation: isolate;
  }
  .column {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_fill);
  }
  /* A sum that does not fit beside the name is told below it, in full. */
  .head {
    flex: none;
    flex-wrap: wrap;
    align-content: center;
    gap: 0 var(--_space);
    min-block-size: 44px;
    padding: 4px 12px;
  }
  .total,
  .standing {
    flex: 1 1 auto;
    text-align: end;
  }
  .head b {
    unicode-bidi: plaintext;
  }
  .head b,
  .card {
    white-space: nowrap;
  }
  .head b,
  .standing,
  .card [dir] {
    min-inline-size: 0;
    /* Unlike hidden, it costs no layer of its own. */
    overflow: clip;
    text-overflow: ellipsis;
  }

  .icon {
    flex: none;
    inline-size: 14px;
    overflow: visible;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .open {
    stroke: var(--_accent);
  }
  .pie {
    stroke-width: 4;
    stroke-linecap: butt;
    rotate: -90deg;
    transform-origin: center;
  }
  .won {
    stroke: var(--_surface);
  }
  .won circle {
    fill: var(--_success);
    stroke: none;
  }

  .scroller {
    flex: 1;
    min-block-size: 0;
    padding-inline: var(--_space);
    overflow: hidden auto;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    contain: strict;
  }
  li {
    block-size: var(--_row-size);
  }
  .card,
  .column .bone {
    block-size: var(--_card);
    border-radius: var(--_radius);
  }
  .card {
    display: flex;
    flex-direction: column;
    padding: 9px 12px;
    border: 1px solid var(--_border);
    background: var(--_raised);
  }
  .due {
    color: var(--_due);
  }
  .late {
    color: var(--_danger);
  }
  .summary b {
    margin-inline-end: 0.4em;
  }
  /* What it is worth is told in full; what it waits for gives way. */
  .value,
  .age {
    flex: none;
  }
  .title {
    flex: 1;
    font-size: calc(var(--_size) * 0.9333);
  }
  .details {
    flex: 1;
  }
  .card:dir(rtl) [dir] {
    text-align: right;
  }
  .none {
    padding-block: var(--_3);
    text-align: center;
  }
  .column > .bone {
    margin: 0 var(--_space) var(--_space);
  }
  .word {
    inline-size: 7em;
    block-size: 1em;
  }

  @container (width < 640px) {
    .columns {
      grid-auto-columns: 100%;
    }
    /* The stage, and the tools below it, which come later. */
    .bar {
      flex-wrap: wrap;
      align-content: start;
      min-block-size: 96px;
    }
    .column:not(.shown),
    .summary,
    .head :not(.total) {
      display: none;
    }
    .head {
      min-block-size: 0;
    }
    .total {
      text-align: start;
    }
    select {
      display: block;
      flex: 1 1 60%;
    }
  }
`
