import { css } from 'lit'

export const styles = css`
  .page[hidden] ~ [part='root'] {
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: var(--_shadow);
  }
  /* A form of the page's own works without us, too. */
  .page:not([hidden]) ~ * .trouble {
    display: none;
  }
  .form {
    padding: var(--_3);
  }
  h2,
  p {
    margin: 0;
    text-wrap: pretty;
  }
  h2 {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.015em;
  }
  .description {
    margin-block-start: 4px;
    color: var(--_muted);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_2);
  }
  /* One line stands level with the button; more grow downwards, so that the button stays where it is. */
  .summary {
    flex: 1 1 12em;
    align-content: center;
    min-block-size: var(--_control);
    font-size: 0.933em;
    color: var(--_danger);
  }
  .form.grid {
    margin: 0;
  }
  .bone {
    block-size: var(--_control);
    margin-block-end: 58px;
  }
  .tall {
    block-size: calc(var(--_control) * 2.4);
  }
  .short {
    inline-size: 40%;
  }

  @container (inline-size < 30em) {
    [part='submit'] {
      flex: 1 0 100%;
    }
  }
  @container (inline-size >= 40em) {
    .form {
      padding: calc(var(--_space) * 4);
    }
  }
`
