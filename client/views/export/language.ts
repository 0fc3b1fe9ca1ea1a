import type { ExportRequest } from '../../../server/contract.ts';

const languages = ['en', 'zh'] as const satisfies readonly ExportRequest['language'][];

/** The language of labels in a file: the interface's, where files can be made in it. */
export const exportLanguage = (language: string): ExportRequest['language'] =>
  languages.find((one) => one === language) ?? 'en';
