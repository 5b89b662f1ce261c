import { css } from 'lit'

export const styles = css`
  :host {
    --_due: light-dark(#8f5300, #f0b35a);
  }
  h2,
  h3,
  p,
  ol {
    margin: 0;
    text-wrap: pretty;
  }
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
  h2:focus {
    outline: none;
  }
  .late {
    color: var(--_danger);
  }
  .due {
    color: var(--_due);
  }
  .button.small {
    min-block-size: 34px;
    padding-inline: 14px;
    font-size: 0.933em;
  }

  .desk {
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .reading > .list {
    display: none;
  }
  .desk:not(.reading) > .thread {
    display: none;
  }
  .list,
  .thread {
    min-inline-size: 0;
  }
  .list {
    display: grid;
    align-content: start;
    gap: 10px;
    padding: var(--_2);
  }
  .list header {
    display: flex;
    align-items: center;
    min-block-size: 34px;
    gap: var(--_space);
  }
  .list header h2 {
    margin-inline-end: auto;
  }
  .list .bone {
    block-size: 58px;
  }
  .control {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 0 10px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  .views label {
    position: relative;
    unicode-bidi: plaintext;
    padding: 3px 10px;
    border-radius: 99px;
    font-size: 0.933em;
    color: var(--_muted);
    cursor: pointer;
  }
  .views label:hover {
    color: var(--_text);
  }
  .views input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .views :has(:checked) {
    outline: 1px solid transparent;
    font-weight: 600;
    color: var(--_text);
    background: color-mix(in oklab, var(--_text) 8%, transparent);
  }
  .views :has(:focus-visible) {
    outline: var(--_ring);
  }

  .list ol {
    margin-inline: -8px;
  }
  .row {
    display: grid;
    grid-template-columns: 10px minmax(0, 1fr) auto;
    gap: 2px 10px;
    align-items: baseline;
    inline-size: 100%;
    padding: 10px 8px;
    border: 0;
    border-radius: var(--_radius);
    text-align: start;
    background: none;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_fill);
  }
  .row[aria-current] {
    background: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .subject {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: start;
  }
  .waits .subject {
    font-weight: 600;
  }
  .desk:dir(rtl) [dir]:not(.prose) {
    text-align: right;
  }
  .row time,
  .facts {
    font-size: 0.867em;
    color: var(--_muted);
  }
  .facts {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
  }
  .facts > :not(:last-child)::after {
    content: '·';
    margin-inline: 0.45em;
    color: var(--_muted);
  }
  .mark {
    align-self: start;
    inline-size: 10px;
    block-size: 10px;
    margin-block-start: 0.45em;
    border: 2px solid var(--_control-border);
    border-radius: 50%;
  }
  .mark.mine {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .mark.on_hold {
    border-style: dashed;
  }
  .mark.solved {
    border: solid var(--_success);
    border-width: 0 2px 2px 0;
    border-radius: 0;
    inline-size: 6px;
    margin-inline: 2px;
    rotate: 40deg;
    scale: 1 1;
  }
  .empty {
    display: grid;
    gap: 2px;
    padding-block: var(--_3);
    color: var(--_muted);
    text-align: center;
  }
  .empty b {
    color: var(--_text);
  }
  .calm {
    display: grid;
    place-content: center;
    min-block-size: 16em;
    color: var(--_muted);
  }

  @container (inline-size >= 52em) {
    .desk {
      display: grid;
      grid-template-columns: minmax(17em, 23em) minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr);
      block-size: min(48em, 78vh);
    }
    .reading > .list,
    .desk:not(.reading) > .thread {
      display: grid;
    }
    .list {
      grid-template-rows: auto auto auto minmax(0, 1fr);
      grid-auto-rows: auto;
      border-inline-end: 1px solid var(--_border);
    }
    .list:has(> .bone) {
      grid-template-rows: none;
    }
    .list ol {
      overflow: auto;
    }
    .thread {
      min-block-size: 0;
      overflow: hidden;
    }
    [part='back'] {
      display: none;
    }
  }
`
