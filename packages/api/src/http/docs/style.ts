/** The reference page's look: navigation, prose and code side by side; the system's fonts; light and dark. */
export const docsStyle = `
:root {
  color-scheme: light dark;
  --page: light-dark(#fff, #111216);
  --side: light-dark(#f7f7f9, #16171c);
  --code: light-dark(#f6f6f9, #1a1b21);
  --line: light-dark(#e5e5ea, #2a2b33);
  --ink: light-dark(#1b1c22, #eceef3);
  --soft: light-dark(#5a5e6b, #a2a7b5);
  --accent: light-dark(#3346c9, #9aa8ff);
  --get: light-dark(#0b6b4f, #5fd3a8);
  --write: light-dark(#3346c9, #9aa8ff);
  --change: light-dark(#8a5200, #f0b45b);
  --remove: light-dark(#b3261e, #ff8a80);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body { margin: 0; display: grid; grid-template-columns: 17.5rem minmax(0, 1fr); background: var(--page);
  color: var(--ink); font: 16px/1.6 system-ui, sans-serif; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; inset-block-start: -4rem; }
.skip:focus { inset-block-start: 0.5rem; inset-inline-start: 0.5rem; background: var(--page); padding: 0.5rem 1rem; z-index: 1; }

nav { position: sticky; inset-block-start: 0; block-size: 100vh; overflow-y: auto; padding: 1.25rem 1rem 3rem 1.25rem;
  background: var(--side); border-inline-end: 1px solid var(--line); font-size: 0.875rem; scrollbar-width: thin; }
nav .brand { display: block; font-size: 1.05rem; font-weight: 650; color: var(--ink); letter-spacing: -0.01em; }
nav .brand span { color: var(--soft); font-weight: 450; }
nav search { position: sticky; inset-block-start: -1.25rem; display: block; padding-block: 0.9rem 0.4rem; background: var(--side); }
nav input { inline-size: 100%; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line);
  border-radius: 8px; padding: 0.45rem 0.7rem; }
@media (scripting: none) { nav search { display: none; } }
nav h2 { margin: 1.4rem 0 0.3rem; font-size: 0.72rem; font-weight: 650; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: flex; padding: 0.2rem 0.5rem; margin-inline: -0.5rem; border-radius: 6px; color: var(--ink); line-height: 1.4; }
nav li a:hover { background: light-dark(#ececf1, #22242b); text-decoration: none; }
nav [aria-current] { background: light-dark(#e6e8fb, #262a44); }
nav b { flex: none; inline-size: 3rem; padding-block-start: 0.3rem; font: 600 0.64rem/1 ui-monospace, monospace; letter-spacing: 0.03em; }
nav .none { color: var(--soft); }

b.GET { color: var(--get); } b.POST { color: var(--write); } b.PATCH, b.PUT { color: var(--change); } b.DELETE { color: var(--remove); }

main { padding: 2.5rem 3rem 8rem; max-inline-size: 86rem; }
h1 { margin: 0 0 0.5rem; font-size: 2.1rem; letter-spacing: -0.025em; line-height: 1.2; }
h2.noun { margin: 4.5rem 0 0; font-size: 1.55rem; letter-spacing: -0.02em; }
.lead { margin: 0.35rem 0 0.5rem; max-inline-size: 44rem; color: var(--soft); font-size: 1.05rem; }
h3 { margin: 0; font-size: 1.15rem; letter-spacing: -0.01em; }
h3 a { color: inherit; }
h4 { margin: 1.4rem 0 0.2rem; font-size: 0.8rem; font-weight: 650; color: var(--soft); }
p { margin: 0.6rem 0; overflow-wrap: anywhere; }
section { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 3rem; padding-block: 2.25rem;
  border-block-end: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 30rem; }
section:has(> .samples:empty) { grid-template-columns: minmax(0, 44rem); }
.samples:empty { display: none; }
.path { display: flex; gap: 0.6rem; align-items: baseline; }
.path b { font: 650 0.75rem/1 ui-monospace, monospace; }

code, pre { font: 0.86em/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
:not(pre) > code { background: var(--code); border-radius: 5px; padding: 0.1em 0.32em; overflow-wrap: anywhere; }
.path code, dt code { background: none; padding: 0; font-weight: 600; }
pre { margin: 0; padding: 0.9rem 1.1rem; overflow: auto; max-block-size: 28rem; tab-size: 2; }
pre .key { color: light-dark(#3c4a63, #b9c4dc); } pre .text { color: light-dark(#0b6b4f, #86d9b5); }
pre .number { color: light-dark(#8a5200, #f0b45b); } pre .word { color: light-dark(#8b2f9e, #dba2ea); }
.samples { font-size: 0.94rem; }
figure, .samples details, .samples > pre { margin: 0 0 0.9rem; background: var(--code); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
figcaption, .samples summary { padding: 0.4rem 1.1rem; font-size: 0.75rem; font-weight: 600; color: var(--soft); border-block-end: 1px solid var(--line); }
.samples details:not([open]) summary { border: 0; }
summary { cursor: pointer; }
.text details > summary { color: var(--accent); font-size: 0.85rem; }
.errors { display: flex; flex-wrap: wrap; gap: 0.35rem; }

.fields { margin: 0.3rem 0 0; }
.fields > div { padding: 0.55rem 0; border-block-start: 1px solid var(--line); }
.fields > div:first-child { border: 0; }
.fields dd { margin: 0; color: var(--soft); font-size: 0.92rem; }
.fields dd p { margin: 0.15rem 0; }
.fields .fields { margin-inline-start: 0.25rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.type { font: 0.8rem/1.4 ui-monospace, monospace; color: var(--soft); overflow-wrap: anywhere; }
.note { font-size: 0.75rem; color: var(--change); }

table { border-collapse: collapse; inline-size: 100%; max-inline-size: 56rem; margin-block: 1rem; }
th, td { text-align: start; padding: 0.5rem 1.5rem 0.5rem 0; border-block-end: 1px solid var(--line); font-weight: 400; vertical-align: top; }
thead th { font-size: 0.8rem; font-weight: 650; color: var(--soft); }
:target > .text h3, tr:target { background: light-dark(#fff6d6, #3a3214); }

@media (max-width: 75rem) { section { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; } }
@media (max-width: 52rem) {
  body { display: block; }
  nav { position: static; block-size: auto; max-block-size: 45vh; border-inline-end: 0; border-block-end: 1px solid var(--line); }
  main { padding: 1.5rem 1.15rem 5rem; }
}
@media print { nav { display: none; } body { display: block; } section { content-visibility: visible; } }
`
