import { css } from 'lit'

export const styles = css`
  h2,
  h3,
  p {
    margin: 0;
    text-wrap: pretty;
  }
  h2 {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h3 {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  h3:focus {
    outline: none;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
  }
  .quiet,
  .over,
  .facts,
  .rule,
  .note {
    color: var(--_muted);
    font-size: 0.933em;
  }
  .fault,
  .late {
    color: var(--_danger);
  }
  :host {
    --_link: color-mix(in oklab, var(--_accent) 82%, var(--_text));
  }

  .player {
    display: grid;
    gap: var(--_3);
  }
  .side {
    min-inline-size: 0;
  }
  header {
    display: grid;
    gap: var(--_space);
  }
  .progress {
    block-size: 6px;
    border-radius: 99px;
    overflow: hidden;
    background: color-mix(in oklab, var(--_text) 10%, transparent);
  }
  .progress .bar {
    block-size: 100%;
    inline-size: var(--share);
    border-radius: inherit;
    background: var(--_success);
    transition: inline-size 0.3s;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_2);
  }

  .list {
    display: none;
    margin-block-start: var(--_2);
  }
  .list[data-open] {
    display: block;
  }
  .list ol {
    margin: 0 0 var(--_2);
    padding: 0;
    list-style: none;
  }
  .section {
    margin-block-end: 4px;
    padding-inline: 10px;
    font-size: 0.867em;
    font-weight: 600;
    color: var(--_muted);
  }
  .item {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 40px;
    padding: 6px 10px;
    border-radius: var(--_radius);
    line-height: 1.35;
    color: var(--_text);
    text-decoration: none;
  }
  .item:hover {
    background: var(--_fill);
  }
  .item[aria-current='true'] {
    font-weight: 600;
    background: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
  }
  .item .name {
    flex: 1;
  }
  .note {
    flex: none;
    font-size: 0.867em;
    font-weight: 400;
  }
  .mark {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 18px;
    block-size: 18px;
    border: 1.5px solid var(--_control-border);
    border-radius: 50%;
  }
  [aria-current='true'] .mark {
    border-color: var(--_accent);
  }
  .done .mark {
    border-color: var(--_success);
    background: var(--_success);
  }
  .done .mark::after {
    content: '';
    margin-block-start: -2px;
    padding: 4px 2px;
    border: solid var(--_surface);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }

  .player:dir(rtl) .prose:dir(ltr) {
    inline-size: fit-content;
  }
  .player:dir(rtl) [dir]:not(.prose) {
    text-align: right;
  }
  .stage {
    min-inline-size: 0;
  }
  .stage .over {
    min-block-size: 1.5em;
  }
  .stage h3 {
    margin-block-end: var(--_2);
  }
  .stage > .fault {
    margin-block-end: var(--_space);
  }
  .rule {
    margin-block-start: var(--_2);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: var(--_2);
    border-block-start: 1px solid var(--_border);
  }
  .pager .button {
    flex-direction: column;
    align-items: start;
    max-inline-size: 100%;
    padding-block: 8px;
    line-height: 1.3;
    text-align: start;
  }
  .pager .next {
    align-items: end;
    margin-inline-start: auto;
    text-align: end;
  }
  @container (inline-size < 30em) {
    .pager .button {
      flex: 1 1 auto;
    }
  }
  .way {
    font-size: 0.867em;
    font-weight: 400;
  }
  .pager .quiet .way {
    color: var(--_muted);
  }

  .line {
    inline-size: 60%;
    block-size: 1.6em;
    margin-block-end: var(--_2);
  }
  .bone.text,
  .bone.list {
    display: block;
    block-size: 14em;
  }
  .bone.text {
    block-size: 26em;
  }

  @container (inline-size >= 46em) {
    .player {
      grid-template-columns: minmax(15em, 19em) minmax(0, 1fr);
      gap: calc(var(--_space) * 5);
    }
    .side {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: 100vh;
      overflow: auto;
    }
    .switch {
      display: none;
    }
    .list {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .progress {
      border: 1px solid CanvasText;
    }
    .progress .bar {
      background: CanvasText;
    }
    .item[aria-current='true'] {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`
