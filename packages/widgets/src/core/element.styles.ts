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
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    container-type: inline-size;
    /* Where the page asks how wide we would like to be: in a float, or centred in a flex column. */
    contain-intrinsic-inline-size: min(48em, 90vw);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: var(--_surface);
    accent-color: var(--_accent);
  }

  button,
  input,
  select,
  textarea {
    margin: 0;
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: var(--_ring);
    outline-offset: 2px;
  }

  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_control);
    padding-inline: calc(var(--_space) * 2.5);
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

  .title {
    font-size: 1.067em;
    font-weight: 600;
  }
  .trouble {
    display: grid;
    justify-items: start;
    gap: var(--_space);
    padding: var(--_3);
  }
  .trouble p {
    margin: 0 0 4px;
  }
  .trouble .title + p {
    color: var(--_muted);
  }

  .bone {
    border-radius: var(--_radius);
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
`
