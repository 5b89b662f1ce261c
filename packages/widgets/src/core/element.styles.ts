import { css } from 'lit'

/** What every widget starts from: the inner reset, focus, buttons, the calm box for trouble, the skeleton. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: min(100%, 20em);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* Inherited properties are all that a page's CSS can reach in here; a rule on * would win over :host. */
  [part='root'] {
    container-type: inline-size;
    font-family: var(--_font);
    font-size: var(--_size);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    font-stretch: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    color: var(--_text);
    background: var(--_surface);
    accent-color: var(--_accent);
    -webkit-tap-highlight-color: transparent;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  :focus-visible {
    outline: var(--_ring);
    outline-offset: 2px;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-block-size: var(--_control);
    padding-inline: calc(var(--_space) * 2);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    font-weight: 550;
    color: var(--_on-accent);
    background: var(--_accent);
    cursor: pointer;
    transition: background-color 0.12s;
  }
  .button:hover {
    background: var(--_accent-hover);
  }
  .button.quiet {
    color: var(--_text);
    border-color: var(--_control-border);
    background: transparent;
  }
  .button.quiet:hover {
    background: var(--_fill);
  }
  .button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  .trouble {
    display: grid;
    justify-items: start;
    gap: var(--_space);
    padding: calc(var(--_space) * 3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .trouble p {
    margin: 0;
    max-inline-size: 60ch;
    color: var(--_muted);
  }
  .trouble .title {
    font-weight: 600;
    color: var(--_text);
  }
  .trouble .button {
    margin-block-start: var(--_space);
  }

  .bone {
    border-radius: min(var(--_radius), 6px);
    background: color-mix(in oklab, var(--_text) 7%, transparent);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`
