import { css } from 'lit'

export const styles = css`
  .replies {
    overflow: auto;
    padding: var(--_2) var(--_3) var(--_3);
  }
  .replies header {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding: 0;
  }
  .replies header p {
    color: var(--_muted);
  }
  .replies h3 {
    margin-block: var(--_2) 8px;
    font-size: 1em;
    font-weight: 650;
  }
  .replies form {
    display: grid;
    gap: 10px;
    max-inline-size: 44em;
    padding-block-end: var(--_2);
    border-block-end: 1px solid var(--_border);
  }
  .replies label {
    display: grid;
    gap: 4px;
    font-size: 0.933em;
    color: var(--_muted);
  }
  .replies .control {
    font-size: 1.071em;
    color: var(--_text);
  }
  .replies textarea {
    padding-block: 8px;
    field-sizing: content;
  }
`
