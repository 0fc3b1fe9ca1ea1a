import type { Problem } from '../../server/contract.ts';

/** What the server refused, as it said it; or `offline` / `bad-answer` where it said nothing that can be shown. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(`${title}: ${detail}`, options);
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'title' in value && 'detail' in value && 'code' in value;

/** The problem that a response with an error status carries. */
export const problemOf = async (response: Response): Promise<ApiProblem> => {
  const body: unknown = await response.json().catch(() => null);
  if (!isProblem(body)) return new ApiProblem('bad-answer', '', '', response.status);
  const errors = (body.errors ?? []).map(({ message }) => message);
  return new ApiProblem(body.code, body.title, [body.detail, ...errors].join(' '), body.status);
};
