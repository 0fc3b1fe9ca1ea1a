import type { LoadEvent } from '../../../server/contract.ts';

type DocumentEvent = Extract<LoadEvent, { event: 'document' }>;

/** What has become of the files of an upload so far. */
export interface UploadProgress {
  readonly total: number;
  readonly documents: readonly DocumentEvent[];
  readonly summary: Extract<LoadEvent, { event: 'finished' }> | null;
  /** Why loading stopped before its end. */
  readonly stopped: string | null;
}

export const noProgress: UploadProgress = { total: 0, documents: [], summary: null, stopped: null };

/** The progress once one more event has come. */
export const progressAfter = (progress: UploadProgress, event: LoadEvent): UploadProgress => {
  switch (event.event) {
    case 'started':
      return { ...progress, total: event.files };
    case 'document':
      return { ...progress, documents: [...progress.documents, event] };
    case 'finished':
      return { ...progress, summary: event };
    case 'stopped':
      return { ...progress, stopped: event.reason };
  }
};
