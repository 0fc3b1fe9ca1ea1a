import { z } from 'zod';
import type { ZodOpenApiOperationObject, ZodOpenApiResponsesObject } from 'zod-openapi';
import { Problem } from '../contract.ts';

/** An answer that says what went wrong. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

export const wrongParameters = problem('A parameter is wrong; `errors` lists each with what it accepts');
export const unknownId = problem(
  'The graph does not hold what was asked for; `detail` says what ids look like',
);
export const databaseAway = {
  ...problem('The database does not answer'),
  headers: z.object({ 'Retry-After': z.string().describe('Seconds after which to try again') }),
};

/** An answer in JSON, of the shape that the call itself is checked by. */
export const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A call that asks and changes nothing; by default, about something that the graph may not hold. */
export const read = (
  operationId: string,
  summary: string,
  parameters: NonNullable<ZodOpenApiOperationObject['requestParams']>,
  answer: z.ZodType,
  others: ZodOpenApiResponsesObject = { '404': unknownId },
): ZodOpenApiOperationObject => ({
  operationId,
  summary,
  requestParams: parameters,
  responses: { '200': json(summary, answer), '400': wrongParameters, ...others, '503': databaseAway },
});
