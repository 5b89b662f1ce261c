import { css } from 'lit'

export const styles = css`
  .controls,
  .commands {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space);
  }
  .pick {
    display: grid;
    gap: 2px;
    flex: 0 1 11em;
    font-size: 0.867em;
    color: var(--_muted);
  }
  .pick .control,
  .bar select.control {
    min-block-size: 34px;
    padding-inline: 8px;
    font-size: 1.077em;
    text-overflow: ellipsis;
    color: var(--_text);
  }
  .bar select.control {
    inline-size: auto;
    max-inline-size: 11em;
    font-size: 0.933em;
    border-color: transparent;
    background: none;
  }
  .merge {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 4px var(--_space);
    inline-size: 100%;
  }
  .merge .pick {
    flex: 0 1 22em;
  }
  .merge p {
    inline-size: 100%;
    font-size: 0.867em;
    color: var(--_muted);
  }
  .audience {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px var(--_2);
    font-size: 0.933em;
    color: var(--_muted);
  }

  /* What the partner must never see has its own colour, stripes and a word: three ways to notice. */
  .composer.note,
  .message.note {
    border: 1px solid color-mix(in oklab, var(--_due) 45%, transparent);
    background:
      repeating-linear-gradient(
        -45deg,
        transparent 0 9px,
        color-mix(in oklab, var(--_due) 7%, transparent) 9px 10px
      ),
      color-mix(in oklab, var(--_due) 10%, var(--_surface));
  }
  .composer.note p,
  .tag {
    font-weight: 600;
    color: color-mix(in oklab, var(--_due) 75%, var(--_text));
  }
  .note .control {
    background: none;
  }
  @media (forced-colors: active) {
    .composer.note,
    .message.note {
      border: 2px dashed;
    }
  }
  .button.amber {
    color: var(--_surface);
    background: color-mix(in oklab, var(--_due) 75%, var(--_text));
  }
  @container (inline-size < 30em) {
    .pick {
      flex: 1 1 40%;
    }
    .commands {
      inline-size: 100%;
    }
    .commands .button {
      flex: 1 0 auto;
      padding-inline: 10px;
    }
  }
`
