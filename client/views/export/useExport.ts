import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type DownloadedFile, type DownloadOptions, type Progress, save } from '../../http/download.ts';

/** Makes a file and saves it; tells how far it has come, and can be broken off. */
export const useExport = () => {
  const aborting = useRef<AbortController>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: async (make: (options: DownloadOptions) => Promise<DownloadedFile>) => {
      const controller = new AbortController();
      aborting.current = controller;
      setProgress(null);
      const file = await make({ signal: controller.signal, onProgress: setProgress });
      save(file);
      return file.name;
    },
  });
  const cancel = () => {
    aborting.current?.abort();
    reset();
  };
  // A dialog that is closed fetches no more.
  useEffect(() => () => aborting.current?.abort(), []);
  return { start: mutate, cancel, reset, saved: data, error, isPending, progress };
};
