import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { useColorScheme, useWindowEvent } from '@mantine/hooks';
import { useInsertionEffect } from 'react';
import type { Theme } from './graph/style/palette.ts';
import { LocaleProvider } from './i18n/LocaleProvider.tsx';
import { languageOf } from './i18n/packs.ts';
import { useView } from './state/view.ts';
import { cssVariables, theme } from './style/theme.ts';
import { Shell } from './views/shell/Shell.tsx';

/** The theme is kept in the address: reading the browser's storage would delay the first picture. */
const kept: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};

const wear = (scheme: Theme): void =>
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);

/** The application. Language and theme come from the address, or else from the browser. */
export const App = () => {
  const { state } = useView();
  const preferred = useColorScheme('light', { getInitialValueInEffect: false });
  const scheme = state.theme ?? preferred;
  // Set before anything is measured, since colours bring borders with them; Mantine itself sets it only after the
  // first picture.
  useInsertionEffect(() => wear(scheme), [scheme]);
  // Paper is light: light letters would hardly be seen on it.
  useWindowEvent('beforeprint', () => wear('light'));
  useWindowEvent('afterprint', () => wear(scheme));
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={kept}
      defaultColorScheme={scheme}
      forceColorScheme={scheme}
      cssVariablesResolver={cssVariables}
      // Its responsive helper classes are not used.
      withGlobalClasses={false}
    >
      <LocaleProvider language={languageOf(state.lang)}>
        <Shell theme={scheme} />
      </LocaleProvider>
    </MantineProvider>
  );
};
