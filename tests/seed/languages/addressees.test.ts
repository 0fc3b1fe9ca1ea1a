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
    // Behind circumstances, which name others (S/RES/2276 (2016) op2).
    ['en', 'Requests that, after talks with UNICEF, the African Union submit a plan', ['AFRICAN-UNION']],
    ['en', 'Encourages, in that regard, UNDP to act', ['UNDP']],
    ['en', 'Calls upon all, in particular UNICEF, to help', ['UNICEF']],
    ['es', 'Solicita que, en consulta con el UNICEF, la FNUOS informe', ['UNDOF']],
    // By a pronoun that opens the sentence that is asked for.
    ['en', 'Requests UNDOF to plan, and requests that it report to UNICEF', ['UNDOF', 'UNDOF']],
    // The verb before a name is no part of it.
    ['en', 'Encourages the Peacebuilding Commission to meet', ['PBC']],
    // Whose support is asked for, but not who did what is spoken of.
    ['en', 'Requests the support of Member States in this regard', ['MEMBER-STATES']],
    ['en', 'Calls for the end of the inquiry opened by UNICEF', []],
    // Those who are left out are not asked.
    ['en', 'Calls on all groups other than UNDOF to leave the post', ['groups']],
    // The bodies whose mandates go on.
    ['en', 'Decides to extend the mandates of UNIFIL and UNDOF until 31 May 2031', ['UNIFIL', 'UNDOF']],
    // Whom the name of a committee is about is part of it (S/RES/2663 (2022) op22).
    [
      'en',
      'Requests the Committee established by resolutions 1267 (1999) and 1989 (2011) concerning ISIL (Da’esh), Al-Qaida and associated individuals, groups, undertakings and entities and UNODC to meet',
      ['1267-COMMITTEE', 'UNODC'],
    ],
    [
      'fr',
      'Décide que le Comité créé par le paragraphe 19 de la résolution 2140 (2014) (ci-après, le « Comité ») peut agir',
      ['2140-COMMITTEE'],
    ],
    // Chinese names a State before those who belong to it, and tells which are meant by what they do.
    ['zh', '敦促缅甸所有各方开展对话', ['PARTIES']],
    ['zh', '再次鼓励所有已经提交计划的会员国更新计划', ['MEMBER-STATES']],
    ['zh', '敦促联合国在该区域的特派团，包括联黎部队和观察员部队，密切协调', ['特派团', 'UNIFIL', 'UNDOF']],
    ['zh', '决定将联黎部队和观察员部队的任务期限延长至2031年5月31日', ['UNIFIL', 'UNDOF']],
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
