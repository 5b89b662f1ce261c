import { css } from 'lit'

export const styles = css`
  [part='filter-button'] {
    anchor-name: --prm-filter;
  }
  .finding {
    position-anchor: --prm-filter;
    position-area: block-end span-inline-start;
    position-try-fallbacks: flip-inline, flip-block;
    inset: auto;
    inline-size: min(28em, 100vw - 24px);
    margin: 6px 0;
    padding: var(--_2);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    color: var(--_text);
    background: var(--_raised);
    box-shadow: 0 12px 40px rgb(0 0 0 / 20%);
  }
  .finding form {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px var(--_2);
  }
  .finding label {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    font-size: 0.929em;
    color: var(--_muted);
  }
  .finding select,
  .finding input {
    display: block;
    inline-size: 100%;
    min-block-size: 34px;
    padding-inline: 8px;
    border: 1px solid var(--_control-border);
    border-radius: 6px;
    font-size: calc(var(--_size) * 0.9333);
    color: var(--_text);
    background: var(--_surface);
  }
  .wide {
    grid-column: 1 / -1;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  @media (pointer: coarse) {
    .finding select,
    .finding input {
      min-block-size: 44px;
      font-size: 16px;
    }
  }
`
