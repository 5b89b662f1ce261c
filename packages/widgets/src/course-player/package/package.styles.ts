import { css } from 'lit'

export const styles = css`
  .package {
    display: grid;
    gap: var(--_space);
  }
  .package iframe {
    display: block;
    inline-size: 100%;
    block-size: min(42em, 80vh);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: #fff;
  }
  .units {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .units .button {
    min-block-size: 36px;
    padding-inline: 12px;
  }
  .units [aria-current='true'] {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 10%, var(--_surface));
  }
  .units .through::after {
    content: '';
    margin-inline-start: 10px;
    padding: 5px 2.5px;
    border: solid var(--_success);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
`
