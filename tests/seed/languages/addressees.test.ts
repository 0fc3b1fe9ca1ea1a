import { describe, expect, test } from 'vitest';
import type { Language } from '../../../seed/document.ts';
import { readIn } from './samples.ts';

const tasked = (language: Language, text: string): readonly string[] =>
  readIn(language, [text]).mandates.flatMap(({ assignees }) => assignees);

describe('those whom a sentence tasks', () => {
  test.each<readonly [Language, string, readonly string[]]>([
    // By their place, whoever they are.
    ['en', 'Encourages the joint border committees to meet', ['joint border committees']],
    ['en', 'Urges renewed efforts to mark the border', []],
    ['en', 'Calls on Eritrea to cooperate', ['STATE-ER']],
    ['en', 'Requests UNDOF, in consultation with the African Union, to plan', ['UNDOF']],
    ['en', 'Calls for full compliance by all Member States with the embargo', ['MEMBER-STATES']],
    ['en', 'Urges the Malian authorities, UNICEF and UNDP to act', ['GOVERNMENT-ML', 'UNICEF', 'UNDP']],
    // A further sentence, and a list that goes on after circumstances.
    [
      'en',
      'Demands respect for the accord, and that the parties, UNDP and UNICEF cooperate',
      ['PARTIES', 'UNDP', 'UNICEF'],
    ],
    [
      'fr',
      'Demande à l’UNICEF, agissant avec ses partenaires, au PNUD et à la FNUOD de coopérer',
      ['UNICEF', 'UNDP', 'UNDOF'],
    ],
    ['fr', 'Souligne que c’est aux parties qu’il incombe de coopérer', ['PARTIES']],
    // A pronoun: those of the clause before.
    ['fr', 'Exhorte les parties à coopérer, et les invite à s’entendre', ['PARTIES', 'PARTIES']],
    // A mandate that a verb itself renews.
    ['en', 'Extends the mandate of UNFICYP until 15 June 2031', ['UNFICYP']],
    // One government, by whatever name a language gives it.
    ['fr', 'Demande au Gouvernement fédéral somalien de coopérer', ['GOVERNMENT-SO']],
    ['fr', 'Prie une fois de plus les autorités centrafricaines de coopérer', ['GOVERNMENT-CF']],
    ['es', 'Exhorta al Gobierno de Sudán del Sur a que coopere', ['GOVERNMENT-SS']],
    ['ru', 'призывает правительство Судана сотрудничать', ['GOVERNMENT-SD']],
    ['ru', 'призывает малийские власти сотрудничать', ['GOVERNMENT-ML']],
    ['ar', 'يحث حكومة لبنان على التعاون', ['GOVERNMENT-LB']],
    ['zh', '敦促索马里联邦政府开展合作', ['GOVERNMENT-SO']],
    // One organization.
    ['es', 'Solicita a la FNUOS que informe', ['UNDOF']],
    ['ru', 'просит МООНСДРК сотрудничать', ['MONUSCO']],
    ['ar', 'يطلب إلى بعثة الأمم المتحدة للدعم في ليبيا أن تتعاون', ['UNSMIL']],
    // Arabic writes "and" on to the second of a list.
    ['ar', 'يطلب إلى الأمين العام والدول الأعضاء أن يتعاونوا', ['SG', 'MEMBER-STATES']],
  ])('%s: %s', (language, text, expected) => {
    expect(tasked(language, text)).toEqual(expected);
  });
});

test('a Russian word in the form of a case is a name only if its letters are those of the name and a case', () => {
  const named = (text: string): readonly string[] => readIn('ru', [text]).actors.map(({ id }) => id);
  expect(named('приветствует усилия Генерального секретаря')).toEqual(['SG']);
  expect(named('приветствует усилия страновой группы')).not.toContain('MEMBER-STATES');
  expect(named('приветствует усилия самой общины')).not.toContain('STATE-WS');
});
