/** What the comment at the head of a file says. */
export interface Header {
  readonly description: string;
  /** Names in their order; undefined where the file does not say. */
  readonly parameters: readonly string[] | undefined;
  readonly columns: readonly string[] | undefined;
}

/** `//   name  what it is`; deeper lines go on with the one above. */
const entry = /^ {3}(?<name>[A-Za-z]\w*)(?: {2,}\S|$)/;

const section = (lines: readonly string[], title: string): string[] | undefined => {
  const start = lines.findIndex((line) => line.startsWith(` ${title}:`));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('   '));
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((line) => entry.exec(line)?.groups?.name ?? []);
};

export const headerOf = (text: string): Header => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comment = lines.slice(0, end < 0 ? undefined : end).map((line) => line.slice(2));
  const described = comment.findIndex((line) => /^ (Parameters|Columns):/.test(line));
  return {
    description: (described < 0 ? comment : comment.slice(0, described)).join(' ').trim(),
    parameters: section(comment, 'Parameters'),
    columns: section(comment, 'Columns'),
  };
};
