import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import { ReadDocument } from '../../../seed/document.ts';
import { readResolution } from '../../../seed/extract/document.ts';
import { shippedText } from '../sample.ts';

/** The text that ships, against what a reader of it counts by hand. */
const document = readResolution('S_RES_2617_2021.zh.txt', shippedText(), catalogue);
const unique = (values: readonly string[]): string[] => [...new Set(values)];
const mandatesOf = (paragraph: string) =>
  document.mandates.filter((mandate) => mandate.paragraph === paragraph);

describe('S/RES/2617 (2021), Chinese, as it came out of a PDF', () => {
  test('is the shape that `read` prints', () => {
    expect(ReadDocument.parse(document)).toEqual(document);
  });

  test('heading: adopted in writing, so no meeting', () => {
    expect(document).toMatchObject({
      symbol: 'S/RES/2617 (2021)',
      language: 'zh',
      adopted: '2021-12-30',
      meeting: null,
    });
  });

  test('40 preambular and 41 operative paragraphs, numbered without a gap', () => {
    expect(document.paragraphs.filter(({ kind }) => kind === 'preambular').map(({ id }) => id)).toEqual(
      Array.from({ length: 40 }, (_, index) => `pp${index + 1}`),
    );
    expect(document.paragraphs.filter(({ kind }) => kind === 'operative').map(({ id }) => id)).toEqual(
      Array.from({ length: 41 }, (_, index) => `op${index + 1}`),
    );
    expect(document.warnings).toEqual([]);
  });

  test('every paragraph opens with an action verb', () => {
    expect(document.paragraphs.filter(({ verb }) => verb === null)).toEqual([]);
  });

  test('42 resolutions, 39 of them in the first recital, 12 cited by operative paragraphs', () => {
    expect(unique(document.citations.map(({ target }) => target))).toHaveLength(42);
    expect(document.citations.filter(({ paragraph }) => paragraph === 'pp1')).toHaveLength(39);
    const operative = document.citations.filter(({ paragraph }) => paragraph.startsWith('op'));
    expect(unique(operative.map(({ target }) => target)).sort()).toEqual([
      'S/RES/1267 (1999)',
      'S/RES/1373 (2001)',
      'S/RES/1540 (2004)',
      'S/RES/1624 (2005)',
      'S/RES/1989 (2011)',
      'S/RES/2178 (2014)',
      'S/RES/2255 (2015)',
      'S/RES/2341 (2017)',
      'S/RES/2395 (2017)',
      'S/RES/2396 (2017)',
      'S/RES/2462 (2019)',
      'S/RES/2482 (2019)',
    ]);
  });

  test('op1 gives no year; one printed year is wrong', () => {
    expect(document.citations.filter(({ yearImplicit }) => yearImplicit)).toEqual([
      expect.objectContaining({
        paragraph: 'op1',
        target: 'S/RES/1373 (2001)',
        printed: '1373',
        force: 'emphasizes',
      }),
    ]);
    expect(document.citations.filter(({ yearCorrected }) => yearCorrected)).toEqual([
      expect.objectContaining({ paragraph: 'pp1', target: 'S/RES/2195 (2014)', printed: '2195(2015)' }),
    ]);
  });

  test('other instruments', () => {
    const ids = new Set(document.instruments.map(({ id }) => id));
    for (const id of [
      'A/RES/60/288',
      'A/RES/71/291',
      'A/RES/75/291',
      'S/2017/375',
      'UN-CHARTER',
      'GLOBAL-COUNTER-TERRORISM-STRATEGY',
      'MADRID-GUIDING-PRINCIPLES',
      'MADRID-GUIDING-PRINCIPLES-ADDENDUM',
      'BERLIN-MEMORANDUM',
      'ANTALYA-MEMORANDUM',
      'CHICAGO-CONVENTION-ANNEX-9',
      'CHICAGO-CONVENTION-ANNEX-17',
      'FATF-RECOMMENDATIONS',
      'FATF-RECOMMENDATION-6',
      'UNTOC',
      'CHRISTCHURCH-CALL',
    ]) {
      expect(ids, id).toContain(id);
    }
  });

  test('op17 tasks CTED by four resolutions', () => {
    const [mandate] = mandatesOf('op17');
    expect(mandate).toMatchObject({ verb: '指示', verbType: 'directs', assignees: ['CTED'] });
    expect(mandate?.involves).toContain('CTC');
    expect(mandate?.buildsOn.filter(({ basis }) => basis === 'clause').map(({ target }) => target)).toEqual([
      'S/RES/1373 (2001)',
      'S/RES/1624 (2005)',
      'S/RES/2178 (2014)',
      'S/RES/2396 (2017)',
    ]);
  });

  test('six deliverables are dated', () => {
    const dated = document.mandates.flatMap((mandate) =>
      mandate.deliverables
        .filter(({ due }) => due !== null)
        .map(({ kind, due }) => `${mandate.id} ${kind} ${due}`),
    );
    expect(dated).toEqual([
      'op2.1 expiry 2025-12-31',
      'op2.2 review 2023-12-31',
      'op7.1 report 2022-12',
      'op11.1 review 2022-06-30',
      'op14.1 report 2023-03-30',
      'op24.2 report 2022-03-30',
    ]);
  });

  test('others recur, or count from another event', () => {
    const undated = document.mandates.flatMap((mandate) =>
      mandate.deliverables
        .filter(({ due }) => due === null)
        .map(({ kind, recurrence, period }) => `${mandate.id} ${kind} ${recurrence ?? period}`),
    );
    expect(undated).toEqual([
      'op12.1 other P1Y',
      'op16.3 report P12M',
      'op17.1 briefing null',
      'op17.1 review P1Y',
      'op18.1 report P1Y',
      'op18.2 other P1Y',
      'op25.1 briefing P6M',
    ]);
  });

  test('the agencies that the resolution tasks', () => {
    const tasked = (actor: string): string[] =>
      document.mandates.filter(({ assignees }) => assignees.includes(actor)).map(({ id }) => id);
    expect(tasked('OCT')).toEqual(['op4.2', 'op15.3', 'op24.1', 'op24.2']);
    expect(tasked('ICAO')).toEqual(['op38.1']);
    expect(tasked('FATF')).toEqual(['op31.3']);
    expect(tasked('CTC')).toEqual(['op12.1', 'op12.3', 'op17.2', 'op18.1']);
    expect(tasked('CTC-CHAIR')).toEqual(['op16.1', 'op16.2', 'op25.1', 'op25.2']);
    expect(tasked('MEMBER-STATES')).toEqual(['op4.2', 'op22.1', 'op28.1', 'op31.4', 'op38.4']);
    expect(tasked('CTED')).toHaveLength(35);
  });
});
