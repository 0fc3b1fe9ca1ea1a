import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { useInsertionEffect } from 'react';
import { LocaleProvider } from './i18n/LocaleProvider.tsx';
import { languageOf } from './i18n/packs.ts';
import { useView } from './state/view.ts';
import { cssVariables, theme } from './style/theme.ts';
import { Shell } from './views/shell/Shell.tsx';

/** The theme stands in the address: nothing is kept in the browser, whose storage the first picture would wait for. */
const kept: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};

/** Language and theme are those of the address, else those of the browser. */
export const App = () => {
  const { state } = useView();
  const preferred = useColorScheme('light', { getInitialValueInEffect: false });
  const scheme = state.theme ?? preferred;
  // Before anything is measured: with the colours come borders. Mantine itself says it after the first picture.
  useInsertionEffect(() => {
    document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
  }, [scheme]);
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={kept}
      defaultColorScheme={scheme}
      forceColorScheme={scheme}
      cssVariablesResolver={cssVariables}
      // None of its classes for windows of other widths is used.
      withGlobalClasses={false}
    >
      <LocaleProvider language={languageOf(state.lang)}>
        <Shell theme={scheme} />
      </LocaleProvider>
    </MantineProvider>
  );
};
