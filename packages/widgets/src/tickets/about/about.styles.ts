import { css } from 'lit'

export const styles = css`
  .about {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: var(--_2) var(--_3);
    padding-block: var(--_2) 4px;
    border-block-start: 1px solid var(--_border);
    font-size: 0.933em;
  }
  .about section {
    display: grid;
    align-content: start;
    gap: 8px;
    min-inline-size: 0;
  }
  .about h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .row-of {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
  }
  p.quiet {
    color: var(--_muted);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chips li {
    display: flex;
    align-items: center;
    min-block-size: 28px;
    padding-inline: 10px;
    border-radius: 99px;
    background: color-mix(in oklab, var(--_text) 7%, transparent);
  }
  .chips li:has(.cross) {
    padding-inline-end: 0;
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .add .control {
    flex: 1 1 8em;
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: 34px;
    padding-inline: 8px;
  }
  .add .control:disabled {
    color: var(--_muted);
  }
`
