import { css } from 'lit'

export const styles = css`
  .welcome {
    display: grid;
    gap: var(--_2);
    max-inline-size: 46em;
  }
  .welcome h2 {
    font-size: 1.5em;
  }
  .summary {
    color: var(--_muted);
  }
  .welcome:dir(rtl) header [dir] {
    text-align: right;
  }
  .outline {
    display: grid;
    inline-size: fit-content;
    gap: 4px;
    margin: 0;
    padding-inline-start: 1.5em;
  }
  .outline ::marker {
    color: var(--_muted);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
  }
`
