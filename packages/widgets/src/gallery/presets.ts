/** Starting points: each is a whole theme in a few tokens. */
export const presets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'As designed': {},
  Forest: {
    '--prm-color-accent': '#1f6f4a',
    '--prm-radius': '14px',
    '--prm-color-surface': '#fbfdf9',
    '--prm-color-border': '#dbe6dc',
  },
  Square: { '--prm-color-accent': '#111111', '--prm-radius': '0px', '--prm-shadow': 'none' },
  Round: { '--prm-color-accent': '#d6336c', '--prm-radius': '20px', '--prm-control-height': '46px' },
  Dense: {
    '--prm-font-size': '13px',
    '--prm-space': '6px',
    '--prm-control-height': '32px',
    '--prm-radius': '4px',
  },
  Terminal: {
    '--prm-color-scheme': 'dark',
    '--prm-color-surface': '#0c0f0c',
    '--prm-color-text': '#c9f7c0',
    '--prm-color-text-muted': '#8fbf86',
    '--prm-color-border': '#2b3a2a',
    '--prm-color-accent': '#39d353',
    '--prm-font-family': 'ui-monospace, monospace',
    '--prm-radius': '2px',
  },
}
