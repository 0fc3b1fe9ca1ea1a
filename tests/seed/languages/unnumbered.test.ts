import { describe, expect, test } from 'vitest';
import type { Language } from '../../../seed/document.ts';
import { readLinesIn } from './samples.ts';

interface Sample {
  readonly recitals: readonly string[];
  readonly operative: string;
  readonly names: readonly string[];
  readonly verb: string;
}

/** Nominations of judges: a colon, then names that nothing ends. */
const nominations: Readonly<Partial<Record<Language, Sample>>> = {
  ar: {
    recitals: ['إذ يشير إلى قراره 1373 (2001)،', 'وقد نظر في الترشيحات التي تلقاها الأمين العام،'],
    operative: 'يحيل الترشيحات التالية إلى الجمعية العامة وفقا للنظام الأساسي للمحكمة:',
    names: ['السيد أمين (بنن)', 'السيدة راملي (مدغشقر)'],
    verb: 'يحيل',
  },
  es: {
    recitals: [
      'Recordando su resolución 1373 (2001),',
      'Habiendo examinado las candidaturas recibidas por el Secretario General,',
    ],
    operative: 'Remite a la Asamblea General las candidaturas siguientes, conforme al Estatuto del Tribunal:',
    names: ['Sr. Amin (Benin)', 'Sra. Ramli (Madagascar)'],
    verb: 'Remite',
  },
  fr: {
    recitals: [
      'Rappelant sa résolution 1373 (2001),',
      'Ayant examiné les candidatures reçues par le Secrétaire général,',
    ],
    operative:
      'Transmet à l’Assemblée générale les candidatures suivantes, conformément au Statut du Tribunal :',
    names: ['M. Amin (Bénin)', 'Mme Ramli (Madagascar)'],
    verb: 'Transmet',
  },
  ru: {
    recitals: [
      'ссылаясь на свою резолюцию 1373 (2001),',
      'рассмотрев кандидатуры, полученные Генеральным секретарем,',
    ],
    operative: 'препровождает Генеральной Ассамблее следующие кандидатуры согласно Уставу Трибунала:',
    names: ['г-н Амин (Бенин)', 'г-жа Рамли (Мадагаскар)'],
    verb: 'препровождает',
  },
  zh: {
    recitals: ['回顾其第1373(2001)号决议，', '审议了秘书长收到的提名，'],
    operative: '决定按照法庭规约将下列提名转交大会：',
    names: ['阿明先生（贝宁）', '拉姆利女士（马达加斯加）'],
    verb: '决定',
  },
};

const samples = Object.entries(nominations) as [Language, Sample][];

describe('a resolution that numbers nothing', () => {
  test.each(samples)(
    '%s: what follows a colon belongs to the one operative paragraph',
    (language, sample) => {
      const { recitals, operative, names, verb } = sample;
      const lines = [...[...recitals, operative].map((text) => `    ${text}`), ...names];
      const { paragraphs } = readLinesIn(language, lines);
      expect(paragraphs.map(({ id }) => id)).toEqual(['pp1', 'pp2', 'op1']);
      expect(paragraphs[2]?.text.startsWith(operative)).toBe(true);
      expect(paragraphs[2]?.verb).toBe(verb);
    },
  );

  test('zh: with the ground before the verb', () => {
    const { paragraphs } = readLinesIn('zh', [
      '    回顾过去，',
      '    按照法庭规约，将下列提名转交大会：',
      '阿明先生',
    ]);
    expect(paragraphs.map(({ id }) => id)).toEqual(['pp1', 'op1']);
  });

  test('zh: a recital that ends like a paragraph opens with what was done before', () => {
    const { paragraphs } = readLinesIn('zh', [
      '    审议了关于任命秘书长的问题。',
      '    建议大会任命该候选人为秘书长。',
    ]);
    expect(paragraphs.map(({ id, verb }) => [id, verb])).toEqual([
      ['pp1', '审议了'],
      ['op1', '建议'],
    ]);
  });
});
