import { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { decode } from '../text/decode.ts';
import { childrenOf } from '../xml/elements.ts';
import { parseXml, type XmlElement } from '../xml/parse.ts';
import type { Zip, ZipEntry } from '../zip.ts';

/** The parts of a Word document that are read. */
export interface WordParts {
  readonly document: XmlElement;
  readonly numbering: XmlElement | null;
  readonly styles: XmlElement | null;
}

/** What other ZIP files are, by a file that they hold. */
const others: readonly { readonly holds: RegExp; readonly what: string }[] = [
  { holds: /^xl\/workbook\.xml$/, what: 'a spreadsheet' },
  { holds: /^ppt\/presentation\.xml$/, what: 'a presentation' },
  { holds: /^META-INF\/container\.xml$/, what: 'an electronic book' },
  { holds: /^META-INF\/manifest\.xml$/, what: 'an OpenDocument file' },
  { holds: /^\[Content_Types\]\.xml$/, what: 'an Office file without a text' },
];

/** What a ZIP file is: a Word document, another document that is not read, or an archive of files. */
export function zipKind(names: readonly string[]): 'word' | 'archive' | { readonly what: string } {
  if (names.includes('word/document.xml') || (names.includes('[Content_Types].xml') && names.some(isMain)))
    return 'word';
  return others.find(({ holds }) => names.some((name) => holds.test(name))) ?? 'archive';
}

const isMain = (name: string): boolean => /^word\/document\d*\.xml$/.test(name);

async function xmlOf(file: string, entry: ZipEntry): Promise<XmlElement> {
  if (entry.size > limits.text) {
    throw refusal(
      file,
      'the Word document unpacks to more than a resolution has.',
      'Give each resolution as a file of its own.',
    );
  }
  return parseXml(file, decode(file, await entry.read()));
}

/** The main document, as the package names it. */
async function mainOf(file: string, zip: Zip): Promise<ZipEntry> {
  const named = (name: string | undefined): ZipEntry | undefined =>
    zip.entries.find((entry) => entry.name === name);
  const relations = named('_rels/.rels');
  const target =
    relations === undefined
      ? undefined
      : childrenOf(await xmlOf(file, relations), 'Relationship').find(({ attributes }) =>
          attributes.Type?.endsWith('/officeDocument'),
        )?.attributes.Target;
  const main = named(target?.replace(/^\//, '')) ?? named('word/document.xml');
  if (main === undefined)
    throw refusal(file, 'the Word document has no text.', 'Open it and save it anew as .docx.');
  return main;
}

/** @throws RecallingError `unreadable-file` where the document is damaged */
export async function wordParts(file: string, zip: Zip): Promise<WordParts> {
  const main = await mainOf(file, zip);
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
  const beside = async (name: string): Promise<XmlElement | null> => {
    const entry = zip.entries.find((candidate) => candidate.name === `${folder}${name}`);
    return entry === undefined ? null : xmlOf(file, entry);
  };
  return {
    document: await xmlOf(file, main),
    numbering: await beside('numbering.xml'),
    styles: await beside('styles.xml'),
  };
}
