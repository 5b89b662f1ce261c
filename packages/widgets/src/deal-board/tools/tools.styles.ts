import { css } from 'lit'

/** Of the tools, and of what on the board is not there at its first sight. */
export const styles = css`
  .columns,
  .scroller {
    overscroll-behavior: contain auto;
  }
  /* On an opaque ground, scrolling moves a layer; without one, the whole column is painted in each frame. */
  .scroller {
    border-radius: 0 0 var(--_radius) var(--_radius);
    background: inherit;
  }
  /* Out of view nearly always, it would keep the page busy. */
  .scroller .bone {
    animation: none;
  }
  .card:focus-visible {
    outline-offset: -2px;
  }
  .lost::before {
    background: var(--_muted);
    animation: breathe 0.8s infinite alternate;
  }
  .tools {
    display: flex;
    flex: 1;
    gap: var(--_space);
    align-items: center;
    justify-content: end;
  }
  .bar .button,
  .finding .button {
    --_control: 32px;
    padding-inline: calc(var(--_space) * 1.5);
    font-size: 0.929em;
    white-space: nowrap;
  }
  [part='search'] {
    flex: 0 1 15em;
    min-inline-size: 6em;
    block-size: 32px;
    padding-inline: 10px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_surface);
  }
  [part='search']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [part='search']:focus-visible {
    outline-offset: -1px;
  }
  .count {
    margin-inline-start: 7px;
    padding-inline: 6px;
    border-radius: 99px;
    font-size: 0.929em;
    color: var(--_on-accent);
    background: var(--_accent);
  }
  @container (width < 640px) {
    .tools {
      order: 1;
      flex: 1 0 100%;
      flex-wrap: wrap;
    }
    [part='search'] {
      flex: 1 1 8em;
    }
    .bar .button,
    [part='search'] {
      --_control: 40px;
      block-size: 40px;
    }
    .bar [part='register-button'] {
      flex: 1 0 100%;
    }
  }
  @media (forced-colors: active) {
    .column {
      border-color: CanvasText;
    }
    .status::before,
    .safe::before,
    .more::before {
      forced-color-adjust: none;
    }
  }
  @media (pointer: coarse) {
    .bar .button,
    .finding .button,
    [part='search'] {
      --_control: 44px;
      block-size: 44px;
      font-size: 16px;
    }
  }
`
