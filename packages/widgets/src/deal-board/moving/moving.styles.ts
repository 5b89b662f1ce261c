import { css } from 'lit'

export const styles = css`
  .scroller {
    overflow-anchor: none;
  }
  .standing.safe::before {
    content: '';
    display: inline-block;
    padding: 4.5px 4px;
    margin-inline-end: 5px;
    background: var(--_success);
    clip-path: polygon(0 0, 100% 0, 100% 55%, 50% 100%, 0 55%);
  }
  .nothing {
    position: absolute;
    inset: 0;
    place-self: center;
    padding: var(--_2) var(--_3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    background: var(--_surface);
  }
  .card {
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    transition: 0.12s;
    transition-property: border-color, box-shadow, translate;
  }
  .card:hover {
    border-color: color-mix(in oklab, var(--_muted) 40%, var(--_border));
    box-shadow: var(--_shadow);
    translate: 0 -1px;
  }
  .card[aria-busy='true'] {
    border-style: dashed;
  }
  .fresh {
    animation: arrive 1.6s;
  }
  @keyframes arrive {
    from {
      border-color: var(--_accent);
      background: color-mix(in oklab, var(--_accent) 16%, var(--_raised));
    }
  }
  .more,
  .close {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 26px;
    block-size: 24px;
    margin-block: -3px;
    margin-inline-end: -6px;
  }
  button {
    padding: 0;
    border: 0;
    border-radius: 6px;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .more {
    color: var(--_muted);
  }
  button:where(:hover, :focus),
  .more[aria-expanded='true'] {
    background: var(--_hover);
  }
  .more::before {
    content: '';
    inline-size: 15px;
    block-size: 3px;
    background: radial-gradient(circle closest-side, currentcolor 92%, transparent) 0 / 5px;
  }

  .more[aria-expanded='true'] {
    anchor-name: --prm-move;
  }
  .lifting .card {
    cursor: grabbing;
  }
  .lifted {
    opacity: 0.4;
  }
  .target {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
  }
  .ghost,
  .menu {
    inset: auto;
    color: inherit;
    box-shadow: 0 12px 32px rgb(0 0 0 / 20%);
  }
  .ghost {
    margin: 0;
    border-color: var(--_accent);
    rotate: 1.5deg;
    pointer-events: none;
    transition: none;
  }

  .menu {
    position-anchor: --prm-move;
    position-area: block-end span-inline-start;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    margin: 4px 0;
    min-inline-size: 14em;
    padding: 5px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }
  .menu p {
    padding: 5px 9px;
    color: var(--_muted);
  }
  .item {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 34px;
    padding-inline: 9px;
    text-align: start;
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .item[aria-checked='true']::after {
    content: '✓';
    margin-inline-start: auto;
  }

  .toast {
    position: absolute;
    inset-block-end: calc(var(--_space) * 2);
    display: flex;
    gap: calc(var(--_space) * 2);
    align-self: center;
    max-inline-size: min(40em, 100% - var(--_space) * 4);
    padding: 10px 14px;
    border-radius: var(--_radius);
    color: var(--_surface);
    background: var(--_text);
  }
  .close::before {
    content: '✕';
  }

  @container (width < 640px) {
    .card {
      cursor: pointer;
    }
    .item {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .target {
      border-color: Highlight;
    }
  }
`
