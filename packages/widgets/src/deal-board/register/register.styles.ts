import { css } from 'lit'

export const styles = css`
  .sheet.register {
    inline-size: min(40em, 100vw);
  }
  .register prm-lead-form::part(root) {
    border: 0;
    box-shadow: none;
    background: none;
  }
  .register prm-lead-form {
    margin-block-start: calc(var(--_space) * -2);
  }
  .register prm-lead-form::part(form) {
    padding: 0;
  }
  .check {
    display: flex;
    gap: 8px;
    margin-block: 4px 0;
    padding: 8px 12px;
    border-radius: var(--_radius);
    font-size: 0.929em;
    color: var(--_muted);
    background: var(--_fill);
  }
  .check::before {
    content: '';
    flex: none;
    align-self: center;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: currentcolor;
  }
  .check.clear {
    color: var(--_success);
    background: color-mix(in oklab, var(--_success) 9%, var(--_surface));
  }
  .check.ask,
  .check.yours {
    color: var(--_due);
    background: color-mix(in oklab, var(--_due) 9%, var(--_surface));
  }
  .check.protected {
    color: var(--_danger);
    background: color-mix(in oklab, var(--_danger) 7%, var(--_surface));
  }
  .needs {
    display: grid;
    gap: 6px;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_due) 11%, var(--_surface));
  }
  .needs[hidden] {
    display: none;
  }
  .needs a {
    color: inherit;
    font-weight: 600;
  }
  .rules {
    display: grid;
    gap: 6px;
    block-size: auto;
    margin: 0;
    padding-inline-start: 1.2em;
    color: var(--_muted);
    list-style: disc;
    contain: none;
  }
  .rules li {
    position: static;
    block-size: auto;
  }
`
