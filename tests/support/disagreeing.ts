const lines = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`;

export const disagreeing = 'S/RES/2619 (2022)';

/** A small resolution whose languages disagree, in the Council's forms; the words are the tests' own. */
export const disagreeingTexts: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'disagreeing.en.txt',
    text: lines(
      'Resolution 2619 (2022)',
      'Adopted by the Security Council on 31 January 2022',
      'The Security Council,',
      'Recalling its resolutions 1373 (2001) and 1624 (2005),',
      'Recalling also its resolution 2195 (2014),',
      '1. Requests the Secretary-General to submit a report by 30 April 2022;',
      '2. Urges Member States to share what they know;',
      '3. Decides to remain seized of the matter.',
    ),
  },
  {
    name: 'disagreeing.zh.txt',
    text: lines(
      '第2619(2022)号决议',
      '2022年1月31日安全理事会通过',
      '安全理事会，',
      '回顾其第1373(2001)号决议，',
      '又回顾其第2195(2015)号决议，',
      '1. 请秘书长在2022年5月30日前提交报告；',
      '2. 促请反恐执行局分享所知信息。',
    ),
  },
];
