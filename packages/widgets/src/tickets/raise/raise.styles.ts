import { css } from 'lit'

export const styles = css`
  .raise {
    overflow: auto;
    padding: var(--_2) var(--_3) var(--_3);
  }
  .raise header {
    display: grid;
    justify-items: start;
    gap: 4px;
  }
  .raise prm-lead-form {
    max-inline-size: 44em;
  }
  .raise prm-lead-form::part(root) {
    border: 0;
    box-shadow: none;
    background: none;
  }
  .raise prm-lead-form::part(form) {
    padding: 0;
  }
  .enclosed {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-block: 4px 12px;
    color: var(--_text);
  }
  .enclosed .files {
    margin: 0;
  }
  .enclosed .attach {
    border: 1px solid var(--_control-border);
    color: var(--_text);
  }
  .raise .link {
    display: block;
    padding: 4px 0;
    border: 0;
    font-weight: 550;
    color: color-mix(in oklab, var(--_accent) 80%, var(--_text));
    background: none;
    cursor: pointer;
  }
`
