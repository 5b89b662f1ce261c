import { css } from 'lit'

export const styles = css`
  .prose {
    max-inline-size: 68ch;
    line-height: 1.65;
  }
  .prose > :first-child {
    margin-block-start: 0;
  }
  .prose h4,
  .prose h5,
  .prose h6 {
    margin-block: 1.6em 0.5em;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .prose h4 {
    font-size: 1.2em;
  }
  .prose h5 {
    font-size: 1.07em;
  }
  .prose h6 {
    font-size: 1em;
  }
  .prose p,
  .prose ul,
  .prose ol,
  .prose pre,
  .prose blockquote,
  .table {
    margin-block: 0.8em;
  }
  .prose ul,
  .prose ol {
    padding-inline-start: 1.5em;
  }
  .prose li {
    margin-block: 0.3em;
  }
  .prose li > ul,
  .prose li > ol {
    margin-block: 0.3em;
  }
  .prose blockquote > :first-child {
    margin-block-start: 0;
  }
  .prose blockquote > :last-child {
    margin-block-end: 0;
  }
  .prose li::marker {
    color: var(--_muted);
  }
  .prose blockquote {
    margin-inline: 0;
    padding: 2px var(--_2);
    border-inline-start: 3px solid var(--_accent);
    color: var(--_muted);
  }
  .prose img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .prose hr {
    border: 0;
    border-block-start: 1px solid var(--_border);
    margin-block: 1.8em;
  }
  code,
  pre {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  code {
    padding: 1px 5px;
    border-radius: 4px;
    background: color-mix(in oklab, var(--_text) 7%, transparent);
  }
  pre {
    padding: var(--_2);
    border-radius: var(--_radius);
    overflow: auto;
    background: var(--_fill);
  }
  pre code {
    padding: 0;
    background: none;
  }
  .table {
    overflow: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.95em;
  }
  th,
  td {
    padding: 8px 14px;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    overflow-wrap: normal;
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  th {
    font-weight: 600;
    white-space: nowrap;
  }
  .elsewhere {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    margin: 0;
  }
  .elsewhere .button {
    text-decoration: none;
  }
`
