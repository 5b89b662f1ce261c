/** The look of the public page; `accent` is only ever an ornament, so that no choice of it hides a text. */
export const badgeStyle = (accent: string): string => `
:root {
  color-scheme: light dark;
  --page: light-dark(#f4f5f8, #0f1014);
  --card: light-dark(#fff, #191a20);
  --line: light-dark(#e3e5ea, #2b2d36);
  --ink: light-dark(#16181d, #eceef3);
  --soft: light-dark(#565b68, #a4a9b8);
  --good: light-dark(#0a6640, #6fdca8);
  --good-back: light-dark(#e3f5ec, #12281f);
  --warn: light-dark(#7a4b00, #f2c069);
  --warn-back: light-dark(#fdf1da, #2c2312);
  --bad: light-dark(#a3201a, #ff9b92);
  --bad-back: light-dark(#fdebe9, #311817);
  --link: light-dark(#3346c9, #a5b1ff);
}
* { box-sizing: border-box; }
body { margin: 0; min-block-size: 100vh; display: grid; place-items: center; padding: clamp(1rem, 4vw, 3rem);
  background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
main { inline-size: min(58rem, 100%); background: var(--card); border: 1px solid var(--line); border-radius: 18px;
  border-block-start: 6px solid ${accent}; overflow: hidden; box-shadow: 0 1px 2px #0001, 0 12px 40px #0001; }
.status { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; margin: 0;
  padding: 0.9rem clamp(1.25rem, 4vw, 2.5rem); border-block-end: 1px solid var(--line); }
.status strong { font-weight: 650; }
.status.active { color: var(--good); background: var(--good-back); }
.status.expiring { color: var(--warn); background: var(--warn-back); }
.status.expired, .status.renewed { color: var(--soft); background: var(--page); }
.status.revoked { color: var(--bad); background: var(--bad-back); }
.body { display: grid; grid-template-columns: minmax(0, 15rem) minmax(0, 1fr); gap: clamp(1.5rem, 5vw, 3rem);
  padding: clamp(1.25rem, 4vw, 2.5rem); align-items: center; }
.body img { inline-size: 100%; block-size: auto; }
.expired img, .renewed img, .revoked img { filter: grayscale(1); opacity: 0.75; }
p { margin: 0; color: var(--soft); }
h1 { margin: 0.35rem 0 0.15rem; font-size: clamp(1.5rem, 5vw, 2.25rem); line-height: 1.15; letter-spacing: -0.02em; overflow-wrap: anywhere; }
h2 { margin: 0; font-size: clamp(1.05rem, 3vw, 1.3rem); font-weight: 600; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; margin: 1.75rem 0 0; }
dt { color: var(--soft); font-size: 0.8125rem; }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
footer { border-block-start: 1px solid var(--line); padding: 1.1rem clamp(1.25rem, 4vw, 2.5rem); }
footer h3 { margin: 0 0 0.6rem; font-size: 0.8125rem; font-weight: 600; color: var(--soft); }
ul { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 0; padding: 0; list-style: none; }
a { display: inline-block; padding: 0.5rem 0.9rem; border: 1px solid var(--line); border-radius: 999px; color: var(--link);
  font-size: 0.9375rem; font-weight: 550; text-decoration: none; }
a:hover { border-color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.plain { padding: clamp(1.5rem, 6vw, 3rem); }
@media (max-width: 40rem) {
  .body { grid-template-columns: minmax(0, 1fr); }
  .body img { inline-size: min(13rem, 70%); justify-self: center; }
}
@media print { body { background: none; } footer { display: none; } }
`
