import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { Missing } from './requirement.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Where a browser may be, the likeliest first: named by CHROMIUM_PATH, on PATH, by each system's custom. */
function places(environment: NodeJS.ProcessEnv): string[] {
  if (environment.CHROMIUM_PATH) return [environment.CHROMIUM_PATH];
  const folders = (environment.PATH ?? '').split(delimiter);
  const windowsFolders = [
    environment.ProgramFiles,
    environment['ProgramFiles(x86)'],
    environment.LOCALAPPDATA,
  ];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...windowsFolders.flatMap((folder) => (folder ? windowsPrograms.map((name) => join(folder, name)) : [])),
    chromium.executablePath(),
  ];
}

/** How every browser of the tests is started. */
export const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * For pages that draw with WebGL, on machines without a graphics card: WebGL by software, while the page itself is put
 * together as without it. (To have the whole page put together by WebGL in software slows every page to a crawl.)
 */
export const withSoftwareGraphics = [
  ...quiet.filter((option) => option !== '--disable-gpu'),
  '--disable-gpu-compositing',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** The browser's program; what is missing where there is none. */
export const chromiumProgram = (): string | Missing =>
  places(process.env).find((place) => existsSync(place)) ?? {
    missing:
      'Chromium was found neither on PATH nor where it is usually installed (Debian: apt-get install chromium; ' +
      'elsewhere: install Chrome, or set CHROMIUM_PATH to the program)',
  };

/** A real Chromium without a window; close it after use. */
export async function launchChromium(options: readonly string[] = quiet): Promise<Browser | Missing> {
  const executablePath = chromiumProgram();
  if (typeof executablePath !== 'string') return executablePath;
  return chromium.launch({ executablePath, args: [...options] });
}
