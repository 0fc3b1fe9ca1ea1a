import { type Question, remember } from './asked.ts';
import { ApiProblem, problemOf } from './problem.ts';

const base = '/api';

/** Where each call's answer comes from; paths are given without `/api`. Rejects with an ApiProblem. */
export const call = async (path: string, init?: RequestInit): Promise<Response> => {
  let response: Response;
  try {
    response = await fetch(base + path, init);
  } catch (cause) {
    if (init?.signal?.aborted) throw cause;
    throw new ApiProblem('offline', '', '', 0, { cause });
  }
  if (!response.ok) throw await problemOf(response);
  return response;
};

/** The JSON of an answer. The server's answers are checked against the contract in its own tests, not again here. */
export const getJson = <T>(path: string, signal: AbortSignal): Promise<T> => jsonOf<T>({ path }, { signal });

/** The same, for questions that are too long for an address. */
export const postJson = <T>(path: string, body: unknown, signal: AbortSignal): Promise<T> =>
  jsonOf<T>(
    { path, body },
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    },
  );

const jsonOf = async <T>(question: Question, init: RequestInit): Promise<T> => {
  const response = await call(question.path, init);
  try {
    const answer = (await response.json()) as T;
    remember(answer, question);
    return answer;
  } catch (cause) {
    throw new ApiProblem('bad-answer', '', '', response.status, { cause });
  }
};

/** `?a=1&b=2` of the values that are there; lists are joined by commas. */
export const query = (
  values: Readonly<Record<string, string | number | readonly string[] | null>>,
): string => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    parameters.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return `?${parameters}`;
};
