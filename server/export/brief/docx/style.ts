import { BorderStyle } from 'docx';

/** Fonts that Word, LibreOffice and Pages have, or replace by their like; the second is for Chinese. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' };

/** Of what is read second. */
export const faintColour = '5F6368';
export const lineColour = 'C9CDD2';
export const linkColour = '0B57A4';

/**
 * Latin words are English in every brief: titles are. Where they are said to be Chinese, LibreOffice breaks them anywhere.
 */
const languages = { value: 'en-GB', eastAsia: 'zh-CN' };

/** How a brief looks: sizes in halves of a point, distances in twentieths. */
export const styles = {
  default: {
    document: {
      run: { font, size: 21, language: languages },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: { run: { size: 34, bold: true, color: '1A1A1A' }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 26, bold: true, color: '1F4E79' },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 22, bold: true, color: '1A1A1A' },
      paragraph: { spacing: { before: 180, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    // What all styles are based on: Pandoc forgets headings whose style is based on one that is not there.
    { id: 'Normal', name: 'Normal', quickFormat: true },
    // Fields look as the style of their paragraph says, whatever their run does.
    { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { color: faintColour, size: 16 } },
    {
      id: 'Sentence',
      name: 'Sentence',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 400 },
        spacing: { after: 20 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, color: lineColour, space: 8 } },
      },
    },
  ],
};
