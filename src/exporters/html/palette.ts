/** Colours of the PDF, and their counterparts on a dark ground. Each text has a contrast of 4.5:1 or more on its ground. */
const light = {
  ground: '#ffffff',
  text: '#1d2530',
  soft: '#4c5665',
  accent: '#1b4b7a',
  rule: '#c5ccd6',
  'light-rule': '#dee3e9',
  head: '#e6edf5',
  total: '#f3f6fa',
  note: '#f1f5fa',
  warning: '#fdf4e7',
  'warning-bar': '#a65a00',
  draft: '#a61b29',
  'draft-ground': '#fcf1f1',
  'on-draft': '#ffffff',
} as const;

const dark: Readonly<Record<keyof typeof light, string>> = {
  ground: '#13181f',
  text: '#e6eaf0',
  soft: '#aeb8c5',
  accent: '#93c0ee',
  rule: '#465160',
  'light-rule': '#2e3844',
  head: '#1f2c3b',
  total: '#1a222c',
  note: '#19232e',
  warning: '#2f2412',
  'warning-bar': '#e3a44f',
  draft: '#ff9aa3',
  'draft-ground': '#341b1f',
  'on-draft': '#341b1f',
};

function variables(colors: Readonly<Record<string, string>>): string {
  return Object.entries(colors)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

/** Paper is always light: dark belongs to screens. */
export const palette = `:root { color-scheme: light; ${variables(light)} }
@media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; ${variables(dark)} } }
`;
