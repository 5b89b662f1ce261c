import { css } from 'lit'

/**
 * The theming contract: the 16 public `--prm-*` tokens, each read once, here, into a private `--_` name.
 * Widgets use the private names only. Sizes are px and em, because rem belongs to the page.
 *
 * The text on the accent is black or white, whichever contrasts more (the WCAG luminance formula), so a vendor
 * who sets only the accent stays readable.
 */
export const tokens = css`
  :host {
    color-scheme: var(--prm-color-scheme, inherit);
    --_accent: var(--prm-color-accent, light-dark(#4f56d3, #5d66e6));
    --_pick: clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 999, 1);
    --_on-accent: var(
      --prm-color-on-accent,
      color(from var(--_accent) srgb-linear var(--_pick) var(--_pick) var(--_pick))
    );
    --_surface: var(--prm-color-surface, light-dark(#fff, #16181d));
    --_text: var(--prm-color-text, light-dark(#1a1d24, #f0f1f4));
    --_muted: var(--prm-color-text-muted, light-dark(#5c6370, #a1a7b3));
    --_border: var(--prm-color-border, light-dark(#e2e5ea, #2c3038));
    --_danger: var(--prm-color-danger, light-dark(#c4262e, #ff8f8f));
    --_success: var(--prm-color-success, light-dark(#14743a, #63d297));
    --_font: var(--prm-font-family, inherit);
    --_size: var(--prm-font-size, 15px);
    --_space: var(--prm-space, 8px);
    --_radius: var(--prm-radius, 8px);
    --_shadow: var(--prm-shadow, 0 1px 2px rgb(0 0 0 / 6%), 0 4px 16px rgb(0 0 0 / 4%));
    --_control: var(--prm-control-height, 40px);
    --_ring: var(--prm-focus-ring, 2px solid var(--_accent));

    --_2: calc(var(--_space) * 2);
    --_3: calc(var(--_space) * 3);
    --_accent-hover: color-mix(in oklab, var(--_accent) 88%, var(--_text));
    --_fill: color-mix(in oklab, var(--_text) 4%, var(--_surface));
    --_control-border: color-mix(in oklab, var(--_muted) 66%, var(--_surface));
  }
`
