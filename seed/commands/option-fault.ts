/** `Option '--years' argument is ambiguous` and a hint of two lines: the value begins with a dash. */
const beginsWithDash = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument is ambiguous/;

/** What is wrong with the options of a command, as `parseArgs` of Node tells it, in one sentence. */
export const optionFault = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const option = beginsWithDash.exec(message)?.[1];
  return option === undefined
    ? `${message.split('. ')[0]}.`
    : `The value of ${option} begins with a dash: write ${option}=VALUE.`;
};
