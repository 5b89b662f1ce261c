import { css } from 'lit'

export const styles = css`
  :host {
    --_due: light-dark(#8f5300, #f0b35a);
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    text-wrap: pretty;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  h2 {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .tracker {
    display: grid;
    gap: calc(var(--_space) * 5);
  }
  section,
  .path {
    display: grid;
    gap: var(--_2);
    min-inline-size: 0;
  }
  .quiet,
  .over,
  .facts,
  .count {
    font-size: 0.933em;
    font-weight: 400;
    color: var(--_muted);
  }
  .due {
    color: var(--_due);
  }
  .late {
    color: var(--_danger);
  }
  .button {
    text-decoration: none;
    white-space: nowrap;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
  }
  .name {
    font-weight: 600;
  }

  .next {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    padding: var(--_3);
    border-radius: calc(var(--_radius) * 1.5);
    background: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
  }
  .next > div {
    flex: 1 1 18em;
  }
  .next.calm {
    display: block;
    background: color-mix(in oklab, var(--_success) 9%, var(--_surface));
  }
  .headline {
    margin-block: 2px;
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.015em;
  }

  .rows {
    margin-block-start: calc(var(--_space) * -1);
  }
  .tracker:dir(rtl) [dir] {
    text-align: right;
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--_2);
    padding-block: 12px;
    border-block-end: 1px solid var(--_border);
  }
  .what {
    flex: 1;
    min-inline-size: 0;
  }
  .ring {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
    background: conic-gradient(
      var(--_accent) var(--share),
      color-mix(in oklab, var(--_text) 12%, transparent) 0
    );
    mask: radial-gradient(closest-side, #0000 68%, #000 71%);
  }
  .ring.done {
    background: var(--_success);
  }
  summary {
    padding-block: 8px;
    font-weight: 600;
    cursor: pointer;
  }

  .path + .path {
    margin-block-start: var(--_2);
  }
  .path {
    gap: 4px;
  }
  .line {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    margin-block-start: var(--_space);
  }
  .step {
    --_tone: var(--_control-border);
    position: relative;
    padding-block-start: 30px;
    padding-inline-end: var(--_2);
  }
  .step::before,
  .step::after {
    content: '';
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 0;
    inline-size: 18px;
    block-size: 18px;
    border: 2px solid var(--_tone);
    border-radius: 50%;
    background: var(--_surface);
  }
  .step:not(:last-child)::after {
    inset-block-start: 12px;
    inset-inline-start: 24px;
    inline-size: calc(100% - 30px);
    block-size: 2px;
    border: 0;
    border-radius: 0;
    background: var(--_tone);
  }
  .step:last-child::after {
    display: none;
  }
  .completed {
    --_tone: var(--_success);
  }
  .completed::before {
    background: var(--_tone);
  }
  .in_progress {
    --_tone: var(--_accent);
  }
  .in_progress::before {
    border-width: 6px;
  }
  .station {
    display: grid;
    color: inherit;
    text-decoration: none;
  }
  a.station:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .locked .name {
    font-weight: 400;
    color: var(--_muted);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: var(--_2);
  }
  .card {
    --_tone: var(--_success);
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 6px;
    padding: var(--_2);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.25);
  }
  .card.expiring {
    --_tone: var(--_due);
  }
  .card:is(.expired, .revoked) {
    --_tone: var(--_danger);
  }
  .card.missing {
    --_tone: var(--_muted);
  }
  .top {
    display: flex;
    justify-content: space-between;
    gap: var(--_2);
    inline-size: 100%;
  }
  .state {
    flex: none;
    font-size: 0.867em;
    font-weight: 600;
    color: var(--_tone);
  }
  .life {
    inline-size: 100%;
    block-size: 6px;
    border-radius: 99px;
    overflow: hidden;
    background: color-mix(in oklab, var(--_text) 10%, transparent);
  }
  .bar {
    inline-size: var(--share);
    block-size: 100%;
    border-radius: inherit;
    background: var(--_tone);
  }
  .days {
    font-weight: 600;
  }
  .proof {
    margin-block: -4px;
    padding-block: 4px;
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .unlocks {
    inline-size: 100%;
    margin-block-start: 4px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_border);
  }
  .unlocks li {
    display: grid;
    margin-block-start: 2px;
    padding-inline-start: 18px;
  }
  .unlocks li::before {
    content: '';
    position: absolute;
    margin: 0.5em 0 0 -15px;
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid var(--_muted);
    border-radius: 50%;
  }
  .unlocks li:dir(rtl)::before {
    margin: 0.5em -15px 0 0;
  }
  .unlocks .met::before {
    border-color: var(--_success);
    background: var(--_success);
  }
  .card .button {
    margin-block-start: auto;
  }

  .tracker > .bone {
    block-size: 3.6em;
  }
  .tracker > .bone.tall {
    block-size: 7em;
  }

  @container (inline-size < 36em) {
    .row {
      flex-wrap: wrap;
    }
    .row .button,
    .next .button {
      flex: 1 0 100%;
    }
    .line {
      grid-auto-flow: row;
    }
    .step {
      padding-block: 2px 22px;
      padding-inline: 32px 0;
    }
    .step:not(:last-child)::after {
      inset-block-start: 28px;
      inset-inline-start: 8px;
      inline-size: 2px;
      block-size: calc(100% - 30px);
    }
  }
  @media (forced-colors: active) {
    .ring {
      forced-color-adjust: none;
      background: conic-gradient(Highlight var(--share), GrayText 0);
    }
    .ring.done {
      background: Highlight;
    }
    .step:not(:last-child)::after {
      background: CanvasText;
    }
    .next {
      border: 1px solid CanvasText;
    }
    .life,
    .step::before {
      border: 2px solid CanvasText;
    }
    .bar,
    .completed::before {
      background: Highlight;
    }
  }
`
