import type { ExportRequestInput } from '../../server/contract.ts';
import { call } from './fetch.ts';
import { ApiProblem } from './problem.ts';

export interface DownloadedFile {
  readonly name: string;
  readonly contents: Blob;
}

export interface DownloadOptions {
  readonly signal: AbortSignal;
  /** Is told how many bytes have come. */
  readonly onBytes: (bytes: number) => void;
}

/** A file with a part of the graph. Rejects with an ApiProblem, also where the connection breaks halfway. */
export const fetchExport = async (
  request: ExportRequestInput,
  { signal, onBytes }: DownloadOptions,
): Promise<DownloadedFile> => {
  const response = await call('/export', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
    signal,
  });
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const name = fileNameIn(disposition) ?? `recalling.${request.format}`;
  const type = response.headers.get('Content-Type') ?? '';
  return { name, contents: new Blob(await partsOf(response, { signal, onBytes }), { type }) };
};

const partsOf = async (
  response: Response,
  { signal, onBytes }: DownloadOptions,
): Promise<Uint8Array<ArrayBuffer>[]> => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let bytes = 0;
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      parts.push(next.value);
      bytes += next.value.byteLength;
      onBytes(bytes);
    }
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ApiProblem('offline', '', '', 0, { cause });
  }
  return parts;
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
