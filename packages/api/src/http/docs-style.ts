/** The reference page's look: one column, the system's fonts, light and dark. */
export const docsStyle = `
:root { color-scheme: light dark; --line: light-dark(#e4e4e9, #2d2e35); --muted: light-dark(#5b5f6b, #a0a4b0); }
body { margin: 0 auto; max-width: 52rem; padding: 2rem 1.25rem 6rem; font: 16px/1.55 system-ui, sans-serif;
  background: light-dark(#fff, #131418); color: light-dark(#1c1d22, #ececf1); }
h1 { font-size: 1.75rem; letter-spacing: -0.02em; }
h2 { font-size: 1.15rem; margin: 0 0 0.25rem; }
section { border-top: 1px solid var(--line); padding: 1.5rem 0; }
code, pre { font: 0.875em/1.5 ui-monospace, monospace; }
pre { overflow: auto; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 8px; }
.verb { font-weight: 700; }
small, td, dd { color: var(--muted); }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
th, td { text-align: start; padding: 0.3rem 1rem 0.3rem 0; vertical-align: top; font-weight: 400; }
summary { cursor: pointer; padding: 0.15rem 0; }
dt { margin-top: 0.75rem; }
a { color: light-dark(#3b4fd8, #98a5ff); }
`
