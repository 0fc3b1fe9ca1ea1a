/** What exports are called that open as a graph or as saved views; resolutions never come so. */
const exported = /\.(?:json|graphml|cyjs)$/i;
/** A graph under the name of any XML begins with its element within so many bytes. */
const beginning = 2_000;

const isExport = async (file: File): Promise<boolean> =>
  exported.test(file.name) ||
  (/\.xml$/i.test(file.name) && /<graphml[\s>]/.test(await file.slice(0, beginning).text()));

/** Files as they were dropped or chosen: those that were exported here, and texts to be read. */
export const sortedFiles = async (
  files: readonly File[],
): Promise<{ readonly exports: readonly File[]; readonly texts: readonly File[] }> => {
  const answers = await Promise.all(files.map(isExport));
  return {
    exports: files.filter((_, index) => answers[index]),
    texts: files.filter((_, index) => !answers[index]),
  };
};
