import { css } from 'lit'

export const styles = css`
  .tools {
    display: flex;
    flex: 1;
    gap: var(--_space);
    align-items: center;
    justify-content: end;
  }
  .bar .button {
    --_control: 32px;
    padding-inline: calc(var(--_space) * 1.5);
    font-size: 0.929em;
  }
`
