import type { ExportEvent, ExportRequestInput } from '../../server/contract.ts';
import { call } from './fetch.ts';
import { linesOf } from './lines.ts';
import { ApiProblem } from './problem.ts';

export interface DownloadedFile {
  readonly name: string;
  readonly contents: Blob;
}

/** How far a file has come. */
export type Progress = Extract<ExportEvent, { event: 'counting' | 'progress' }>;

export interface DownloadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** A file with a part of the graph. Rejects with an ApiProblem, also where the connection breaks halfway. */
export const fetchExport = async (
  request: ExportRequestInput,
  { signal, onProgress }: DownloadOptions,
): Promise<DownloadedFile> => {
  const response = await call('/export', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' },
    body: JSON.stringify(request),
    signal,
  });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let [name, type] = ['', ''];
  try {
    if (response.body)
      for await (const line of linesOf(response.body)) {
        // The server's events are checked against the contract in its own tests.
        const event = JSON.parse(line) as ExportEvent;
        switch (event.event) {
          case 'counting':
          case 'progress':
            onProgress(event);
            break;
          case 'file':
            [name, type] = [event.name, event.mediaType];
            break;
          case 'part':
            parts.push(bytesOf(event.base64));
            break;
          case 'stopped':
            throw new ApiProblem(event.code, event.title, event.detail, event.status);
          case 'finished':
            return { name, contents: new Blob(parts, { type }) };
        }
      }
  } catch (cause) {
    if (signal.aborted || cause instanceof ApiProblem) throw cause;
    throw new ApiProblem('offline', '', '', 0, { cause });
  }
  throw new ApiProblem('offline', '', '', 0);
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
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
