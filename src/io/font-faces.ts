interface FontFace {
  /** Name of the file in the `fonts` folder of the package. */
  readonly file: string;
  /** Where the font package keeps it, from `node_modules`. */
  readonly source: string;
}

const MAIN = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];
/** Scripts of names met in dossiers, in the order they are tried. */
const SCRIPTS = ['arabic', 'hebrew', 'armenian', 'georgian', 'ethiopic', 'devanagari', 'thai', 'khmer'];

/** The faces the PDF exporter prints with: four of Noto Sans, then one per script. Licence: SIL OFL 1.1. */
export const FONT_FACES: readonly FontFace[] = [
  ...MAIN.map((style) => face('noto-sans', 'NotoSans', style)),
  ...SCRIPTS.map((script) => face(`noto-sans-${script}`, `NotoSans${script[0]?.toUpperCase()}${script.slice(1)}`, '400Regular')),
];

function face(name: string, family: string, style: string): FontFace {
  const file = `${family}_${style}.ttf`;
  return { file, source: `@expo-google-fonts/${name}/${style}/${file}` };
}
