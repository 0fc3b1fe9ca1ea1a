/** A call of the API: its path after /api, and what was sent with it. */
export interface Question {
  readonly path: string;
  readonly body?: unknown;
}

const questions = new WeakMap<object, Question>();

/** Keeps, with an answer, what was asked for it. */
export const remember = (answer: unknown, question: Question): void => {
  if (typeof answer === 'object' && answer !== null) questions.set(answer, question);
};

/** What an answer answers, as far as it came from the server; pages of answers have a question each. */
export const questionsOf = (data: unknown): Question[] => {
  if (typeof data !== 'object' || data === null) return [];
  const question = questions.get(data);
  if (question) return [question];
  return 'pages' in data && Array.isArray(data.pages) ? data.pages.flatMap(questionsOf) : [];
};
