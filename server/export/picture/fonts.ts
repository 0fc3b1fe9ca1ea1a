import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The first of these that a system has; the system itself finds glyphs for what it lacks. */
export const fontFamilies =
  '"Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", "Microsoft YaHei", "Helvetica Neue", "PingFang SC", "Noto Sans Arabic", "DejaVu Sans", sans-serif';

/** A font that may be embedded in a document. */
export interface FontFile {
  readonly file: string;
  /** The PostScript name of one font in a collection. */
  readonly name?: string;
}

/**
 * Fonts that systems come with, by the name of their file, the best first. Noto (SIL Open Font License) may be embedded
 * anywhere; those of Windows and macOS allow it in documents that their users make.
 */
const known = {
  /** With Latin letters, too. */
  Chinese: [
    { file: 'NotoSansCJK-Regular.ttc', name: 'NotoSansCJKsc-Regular' },
    { file: 'NotoSansCJKsc-Regular.otf' },
    { file: 'NotoSansSC-Regular.otf' },
    { file: 'NotoSansSC-Regular.ttf' },
    { file: 'SourceHanSansSC-Regular.otf' },
    { file: 'wqy-microhei.ttc', name: 'WenQuanYiMicroHei' },
    { file: 'msyh.ttc', name: 'MicrosoftYaHei' },
    { file: 'Arial Unicode.ttf' },
    { file: 'Hiragino Sans GB.ttc', name: 'HiraginoSansGB-W3' },
  ],
  Arabic: [
    { file: 'NotoSansArabic-Regular.ttf' },
    { file: 'NotoNaskhArabic-Regular.ttf' },
    { file: 'Amiri-Regular.ttf' },
    { file: 'DejaVuSans.ttf' },
    { file: 'arial.ttf' },
    { file: 'Arial Unicode.ttf' },
  ],
} satisfies Record<string, readonly FontFile[]>;

/** Letters that PDF's own fonts have not. */
export type Letters = keyof typeof known;

const folders = (): string[] => [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
  '/System/Library/Fonts',
  '/Library/Fonts',
  join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'),
];

const filesIn = async (folder: string): Promise<{ name: string; path: string }[]> => {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name) }));
  } catch {
    // Not a folder of this system.
    return [];
  }
};

/** The best font of this system with such letters; null where it has none that is known. */
export const findFont = async (
  letters: Letters,
  places: readonly string[] = folders(),
): Promise<FontFile | null> => {
  const fonts: readonly FontFile[] = known[letters];
  const files = (await Promise.all(places.map(filesIn))).flat();
  for (const { file, name } of fonts) {
    const found = files.find((one) => one.name === file);
    if (found !== undefined) return { file: found.path, ...(name === undefined ? {} : { name }) };
  }
  return null;
};
