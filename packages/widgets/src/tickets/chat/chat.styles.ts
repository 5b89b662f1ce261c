import { css } from 'lit'

export const styles = css`
  .chat {
    overflow: auto;
    padding: var(--_2) var(--_3) var(--_3);
  }
  .chat header {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding: 0 0 var(--_2);
    border: 0;
  }
  .chat .link {
    padding: 0;
    border: 0;
    font-weight: 550;
    text-align: start;
    color: color-mix(in oklab, var(--_accent) 80%, var(--_text));
    background: none;
    cursor: pointer;
  }
  .steps {
    display: grid;
    justify-items: start;
    gap: var(--_2);
    max-inline-size: 38em;
  }
  .chat .code {
    padding: 12px 20px;
    border: 1px dashed var(--_control-border);
    border-radius: var(--_radius);
    font:
      650 1.6em / 1.3 ui-monospace,
      monospace;
    letter-spacing: 0.06em;
    user-select: all;
  }
  .chat .code:focus-visible {
    outline-offset: 2px;
  }
  .chat dl {
    display: grid;
    gap: 4px;
    margin: 0;
  }
  .chat dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin: 0 0 8px;
  }
  .chat dd code {
    padding: 4px 8px;
    border-radius: 4px;
    font-family: ui-monospace, monospace;
    font-weight: 400;
    user-select: all;
    background: color-mix(in oklab, var(--_text) 7%, transparent);
  }
  .chat .done {
    font-weight: 600;
    color: var(--_success);
  }
`
