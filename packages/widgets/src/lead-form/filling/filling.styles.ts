import { css } from 'lit'

/** What is not on the screen before somebody has filled the form in. */
export const styles = css`
  .link {
    max-inline-size: 18em;
    padding: 0;
    border: 0;
    overflow: hidden;
    vertical-align: bottom;
    white-space: nowrap;
    text-overflow: ellipsis;
    text-decoration: underline;
    background: none;
    cursor: pointer;
  }
  /* The label stays, unseen, so that the button keeps its width and its name. */
  .button[aria-busy='true'] bdi {
    opacity: 0;
  }
  .button[aria-busy='true']::after {
    content: '';
    position: absolute;
    padding: 7px;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.7s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  .thanks {
    display: grid;
    place-items: center;
    gap: var(--_2);
    padding: calc(var(--_3) * 2) var(--_3);
    border-radius: inherit;
    text-align: center;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 50%;
    color: var(--_success);
    background: color-mix(in oklab, var(--_success) 14%, var(--_surface));
  }
  .mark::after {
    content: '';
    margin-block-start: -4px;
    padding: 8px 4px;
    border-width: 0 2.5px 2.5px 0;
  }
`
