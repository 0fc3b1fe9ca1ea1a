import type { ExportRequestInput } from '../../server/contract.ts';
import { call } from './fetch.ts';

export interface DownloadedFile {
  readonly name: string;
  readonly contents: Blob;
}

/** A file with a part of the graph. Rejects with an ApiProblem. */
export const fetchExport = async (request: ExportRequestInput): Promise<DownloadedFile> => {
  const response = await call('/export', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  const disposition = response.headers.get('Content-Disposition') ?? '';
  return { name: fileNameIn(disposition) ?? `recalling.${request.format}`, contents: await response.blob() };
};

/** The name that a Content-Disposition header gives, the Unicode form before the plain one. */
export const fileNameIn = (disposition: string): string | null => {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (extended !== undefined) return decodeURIComponent(extended);
  return (
    /filename="([^"]+)"/i.exec(disposition)?.[1] ?? /filename=([^;]+)/i.exec(disposition)?.[1]?.trim() ?? null
  );
};

/** Hands a file to the browser to save. */
export const save = ({ name, contents }: DownloadedFile): void => {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
