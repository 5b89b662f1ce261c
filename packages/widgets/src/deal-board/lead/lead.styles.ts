import { css } from 'lit'

export const styles = css`
  .whom {
    display: grid;
    gap: 6px;
    block-size: auto;
    max-block-size: 19em;
    overflow: hidden auto;
    contain: none;
  }
  .whom li {
    position: static;
    block-size: auto;
  }
  .whom .choice {
    inline-size: 100%;
    justify-content: space-between;
  }
  .whom .sub {
    text-align: end;
  }
  .panel a {
    color: color-mix(in oklab, var(--_accent) 82%, var(--_text));
    text-underline-offset: 3px;
  }
`
