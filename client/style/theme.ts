import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { type Palette, palettes } from '../graph/style/palette.ts';
import { typeface } from '../graph/style/typeface.ts';
import { families } from '../graph/style/verbs.ts';

/** The accent from its lightest to its darkest shade. */
const accent: MantineColorsTuple = [
  '#E9F3FC',
  '#D3E5F6',
  '#A4CAEE',
  '#72AEE6',
  '#4896DF',
  '#2C84D5',
  '#0B63B0',
  '#09569A',
  '#074A85',
  '#053A69',
];

export const theme = createTheme({
  fontFamily: typeface,
  headings: { fontFamily: typeface, fontWeight: '600' },
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 6 },
  autoContrast: true,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** The palette that the pictures are drawn with, for style sheets: `--ink`, `--family-decides` … */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--latin-typeface': typeface },
  light: variablesOf(palettes.light),
  dark: variablesOf(palettes.dark),
});

const variablesOf = (palette: Palette): Record<string, string> => ({
  '--mantine-color-body': palette.background,
  '--mantine-color-text': palette.ink,
  '--mantine-color-dimmed': palette.muted,
  '--mantine-color-default-border': palette.hairline,
  '--ink': palette.ink,
  '--muted': palette.muted,
  '--hairline': palette.hairline,
  '--accent': palette.accent,
  '--accent-soft': palette.accentSoft,
  '--mark': palette.mark,
  '--hover': palette.hover,
  '--citation': palette.citation,
  ...Object.fromEntries(families.map((family) => [`--family-${family}`, palette.families[family]])),
});
