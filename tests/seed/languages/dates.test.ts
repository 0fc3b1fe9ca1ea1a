import { describe, expect, test } from 'vitest';
import type { Language } from '../../../seed/document.ts';
import { readHeading } from '../../../seed/extract/heading.ts';
import { datesIn, periodsIn } from '../../../seed/extract/numbers/dates.ts';
import { formsOf } from './generators.ts';

describe('a date, in the ways that eras print it', () => {
  test.each<readonly [Language, string, string]>([
    ['ar', '10 حزيران/يونيو 1999', '1999-06-10'],
    ['ar', '10 حزيران / يونيه 1999', '1999-06-10'],
    ['ar', '14 نيسان/ابريل 2000', '2000-04-14'],
    ['ar', '31 آيار/مايو 2000', '2000-05-31'],
    ['ar', '31 كانون الثاني 2000', '2000-01-31'],
    ['es', 'el 1º de febrero de 2000', '2000-02-01'],
    ['es', 'el 1° de febrero de 2000', '2000-02-01'],
    ['es', 'el 1.º de febrero del 2000', '2000-02-01'],
    ['fr', 'le 1 er février 2000', '2000-02-01'],
    ['fr', 'le 22 NOVEMBRE 1967', '1967-11-22'],
    ['ru', '22 ноября 1967 г.', '1967-11-22'],
    ['ru', 'до 30 июня 2000 г', '2000-06-30'],
    ['ru', '1-го августа 2000 года', '2000-08-01'],
    ['zh', '一九六七年十一月二十二日', '1967-11-22'],
    ['zh', '二○○一年九月二十八日', '2001-09-28'],
  ])('%s: %s', (language, text, iso) => {
    expect(datesIn(text, formsOf(language).dates).map((date) => date.iso)).toEqual([iso]);
  });
});

describe('a length of time', () => {
  test.each<readonly [Language, string, string]>([
    ['ar', 'لمدة شهرين', 'P2M'],
    ['ar', 'لفترة أخرى مدتها سنة واحدة', 'P1Y'],
    ['ar', 'لفترة خمسة عشر يوما', 'P15D'],
    ['es', 'un período de dieciocho meses', 'P18M'],
    ['es', 'en un plazo de veintiún días', 'P21D'],
    ['fr', 'une période de dix-huit mois', 'P18M'],
    ['fr', 'dans les vingt et un jours', 'P21D'],
    ['ru', 'на новый шестимесячный период', 'P6M'],
    ['ru', 'в 30-дневный срок', 'P30D'],
    ['ru', 'в течение сорока пяти дней', 'P45D'],
    ['zh', '二十一天', 'P21D'],
    ['zh', '十八个月', 'P18M'],
  ])('%s: %s', (language, text, period) => {
    expect(periodsIn(text, formsOf(language).dates).map((found) => found.period)).toEqual([period]);
  });

  test.each<readonly [Language, string]>([
    ['ar', 'في شهر واحد من العام'],
    ['ru', 'ежемесячный доклад'],
  ])('not in %s: %s', (language, text) => {
    expect(periodsIn(text, formsOf(language).dates)).toEqual([]);
  });
});

test.each<readonly [Language, string]>([
  ['es', 'Aprobada por el Consejo de Seguridad en su 4987a. sesión, celebrada el 1° de junio de 2004'],
  ['es', 'Aprobada por el Consejo de Seguridad en su sesión 4987ª, celebrada el 1 de junio de 2004'],
  ['fr', 'adoptée par le Conseil de sécurité à sa 4987ème séance, le 1er juin 2004'],
  ['fr', 'Adoptée par le Conseil de sécurité à sa 4987e séance, le 1er juin 2004'],
  ['ru', 'принятая Советом Безопасности на его 4987-м заседании 1 июня 2004 года'],
  ['zh', '2004年6月1日安全理事会第4987次会议通过'],
  ['zh', '2004年6月1日 4987次会议通过'],
])('the meeting of an adoption, %s: %s', (language, line) => {
  expect(readHeading({ heading: [line], trailer: [] }, formsOf(language))).toMatchObject({
    meeting: 4987,
    adopted: '2004-06-01',
    title: null,
  });
});
