import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { Graph } from '../../../../server/contract.ts';
import { findFont } from '../../../../server/export/picture/fonts.ts';
import { fitted } from '../../../../server/words/wrap.ts';
import { need } from '../../../support/requirement.ts';
import { exporting } from './server.ts';

const { bytes, text, json } = exporting();

const chineseFont = async () =>
  (await findFont('Chinese')) ?? {
    missing: 'A font with Chinese letters, which PDF embeds (Debian: apt-get install fonts-noto-cjk)',
  };

describe.each(['trace', 'mandates', 'resolution'] as const)('%s', (name) => {
  test.each(['en', 'zh'] as const)(
    'as SVG in %s has every node, a legend and its sources as text',
    async (language) => {
      const graph = Graph.parse(await json(name));
      const circles: string[] = [];
      const words: string[] = [];
      let open = '';
      const parser = new SaxesParser({ xmlns: true });
      parser.on('opentag', (tag) => {
        open = tag.local;
      });
      parser.on('text', (value) => {
        if (open === 'title') circles.push(value);
        if (open === 'text') words.push(value);
      });
      parser.on('closetag', () => {
        open = '';
      });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(await text('svg', name, language)).close();
      for (const { id } of graph.nodes) expect(circles).toContain(id);
      expect(words).toContain({ en: 'Resolution', zh: '决议' }[language]);
      expect(words.some((line) => line.startsWith({ en: 'Sources: ', zh: '来源：' }[language]))).toBe(true);
      expect(words.some((line) => line.includes('Recalling'))).toBe(true);
    },
  );

  test('as PDF in Chinese has words that can be found and copied, in an embedded font', async (context) => {
    need(context, await chineseFont());
    const document = await getDocument({ data: await bytes('pdf', name, 'zh'), useSystemFonts: true })
      .promise;
    expect(document.numPages).toBe(1);
    const { items } = await (await document.getPage(1)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join('\n');
    expect(words).toContain('决议');
    expect(words).toContain('案文未载入的决议');
    const { info } = await document.getMetadata();
    expect(Object(info)).toMatchObject({ Creator: expect.stringMatching(/^Recalling/) });
    await document.loadingTask.destroy();
  });

  test('as PNG is a picture with something in it', async () => {
    const { createCanvas, loadImage } = await import('@napi-rs/canvas');
    const image = await loadImage(Buffer.from(await bytes('png', name)));
    expect(image.width).toBeGreaterThan(900);
    const [width, height] = [Math.min(image.width, 2000), Math.min(image.height, 2000)];
    const context = createCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    expect(colours.size).toBeGreaterThan(20);
  });
});

test.each([
  ['short', 40, 'short'],
  ['a longer text', 8, 'a longe…'],
  ['反恐执行局', 3, '反恐…'],
  ['cut here not', 5, 'cut…'],
])('%s in the room of %i letters is %s', (whole, letters, expected) => {
  const measure = (words: string) => words.length;
  expect(fitted(whole, letters, measure)).toBe(expected);
});
