import { css } from 'lit'

/** Files that are there, or on their way, and where they are dropped. */
export const filesStyles = css`
  [data-drop] {
    position: relative;
  }
  .over::after {
    content: attr(data-drop);
    position: absolute;
    inset: -1px;
    display: grid;
    place-content: center;
    border: 2px dashed var(--_accent);
    border-radius: inherit;
    font-weight: 600;
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
  }
  .attach {
    position: relative;
    padding: 5px 10px;
    border-radius: var(--_radius);
    font-size: 0.933em;
    font-weight: 550;
    color: var(--_muted);
    cursor: pointer;
  }
  .attach:hover {
    color: var(--_text);
    background: var(--_fill);
  }
  .attach input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
    font-size: 0;
  }
  .attach:has(:focus-visible) {
    outline: var(--_ring);
  }

  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .file {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    gap: 0 10px;
    align-items: center;
    max-inline-size: 22em;
    min-block-size: 44px;
    padding: 4px 12px 4px 6px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    text-align: start;
    background: var(--_surface);
  }
  .file:dir(rtl) {
    padding: 4px 6px 4px 12px;
  }
  .file:has(.cross) {
    padding-inline: 6px 4px;
  }
  button.file {
    cursor: pointer;
  }
  button.file:hover {
    border-color: var(--_control-border);
  }
  .kind {
    display: grid;
    place-content: center;
    inline-size: 34px;
    block-size: 34px;
    overflow: hidden;
    border-radius: 6px;
    font-size: 0.733em;
    font-weight: 700;
    text-transform: uppercase;
    color: var(--_muted);
    background: color-mix(in oklab, var(--_text) 7%, transparent);
  }
  .filename {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 0.933em;
  }
  .size {
    font-size: 0.867em;
    color: var(--_muted);
  }
  .file p {
    grid-column: 2 / -1;
    font-size: 0.867em;
  }
  .failed {
    border-color: var(--_danger);
  }
  .cross {
    position: relative;
    inline-size: 28px;
    block-size: 28px;
    border: 0;
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }
  .cross:hover {
    background: var(--_fill);
  }
  .cross::before,
  .cross::after {
    content: '';
    position: absolute;
    inset: 13px 8px;
    background: var(--_muted);
    rotate: 45deg;
  }
  .cross::after {
    rotate: -45deg;
  }
`
