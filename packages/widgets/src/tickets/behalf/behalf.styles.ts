import { css } from 'lit'

export const styles = css`
  .behalf {
    overflow: auto;
    padding: var(--_2) var(--_3) var(--_3);
  }
  .behalf header {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding: 0 0 var(--_2);
  }
  .behalf header p {
    color: var(--_muted);
  }
  .behalf .link {
    padding: 0;
    border: 0;
    font-weight: 550;
    color: color-mix(in oklab, var(--_accent) 80%, var(--_text));
    background: none;
    cursor: pointer;
  }
  .behalf form {
    display: grid;
    justify-items: start;
    gap: var(--_2);
    max-inline-size: 44em;
  }
  .behalf form > :is(label:not(.attach), .pair, p) {
    inline-size: 100%;
  }
  .behalf label:not(.attach) {
    display: grid;
    gap: 4px;
    font-size: 0.933em;
    font-weight: 550;
  }
  .behalf .control {
    min-block-size: 40px;
    font-size: 1.071em;
    font-weight: 400;
  }
  .behalf textarea {
    padding-block: 8px;
  }
  .behalf .attach {
    border: 1px solid var(--_control-border);
    color: var(--_text);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: var(--_2);
  }
`
