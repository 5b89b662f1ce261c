import { css } from 'lit'

export const styles = css`
  video {
    display: block;
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius);
    background: #000;
  }
  .transcript {
    margin-block-start: var(--_2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  summary {
    padding: 10px 14px;
    font-weight: 550;
    cursor: pointer;
  }
  .transcript .prose {
    padding: 0 14px 14px;
  }
  /* Whoever comes straight here has not fetched what articles look like. */
  .prose > :not(:first-child) {
    margin-block: 0.8em;
  }
`
