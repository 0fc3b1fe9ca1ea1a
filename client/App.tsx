import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { LocaleProvider } from './i18n/LocaleProvider.tsx';
import { interfaceLanguages, preferredLanguage } from './i18n/packs.ts';
import { useView } from './state/view.ts';
import { cssVariables, theme } from './style/theme.ts';
import { Shell } from './views/shell/Shell.tsx';

/** Language and theme are those of the address, else those of the browser. */
export const App = () => {
  const { state } = useView();
  const preferred = useColorScheme('light', { getInitialValueInEffect: false });
  const scheme = state.theme ?? preferred;
  const language =
    state.lang !== null && interfaceLanguages.includes(state.lang)
      ? state.lang
      : preferredLanguage(navigator.languages);
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} cssVariablesResolver={cssVariables}>
      <LocaleProvider language={language}>
        <Shell theme={scheme} />
      </LocaleProvider>
    </MantineProvider>
  );
};
