import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type DownloadedFile, type DownloadOptions, save } from '../../http/download.ts';

/** Makes a file and saves it; tells how much has come, and can be broken off. */
export const useExport = () => {
  const aborting = useRef<AbortController>(null);
  const [bytes, setBytes] = useState(0);
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: async (make: (options: DownloadOptions) => Promise<DownloadedFile>) => {
      const controller = new AbortController();
      aborting.current = controller;
      setBytes(0);
      const file = await make({ signal: controller.signal, onBytes: setBytes });
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
  return { start: mutate, cancel, reset, saved: data, error, isPending, bytes };
};
