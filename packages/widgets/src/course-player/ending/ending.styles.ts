import { css } from 'lit'

export const styles = css`
  .ending {
    display: flex;
    gap: var(--_2);
    margin-block-start: var(--_3);
    padding: var(--_2);
    border-radius: var(--_radius);
    background: color-mix(in oklab, var(--_success) 9%, var(--_surface));
  }
  .ending p {
    margin: 0;
  }
  .ending a {
    color: inherit;
  }
  .medal {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    color: var(--_surface);
    background: var(--_success);
  }
  .medal::after {
    content: '';
    margin-block-start: -3px;
    padding: 6px 3px;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
`
