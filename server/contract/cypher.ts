import { z } from 'zod';

export const CypherParameters = z.object({
  question: z
    .string()
    .regex(/^\/(?!cypher)[a-z]/)
    .describe('A call of this API, with its parameters, as it stands after /api')
    .meta({ example: '/trace?from=S/RES/2617 (2021)%23op17' }),
});

const CypherStatement = z.object({
  file: z.string().describe('The file that holds it').meta({ example: 'cypher/trace/cited.cypher' }),
  text: z.string().describe('The file as it is'),
  parameters: z.record(z.string(), z.unknown()).describe('With which parameters it was run'),
  pasteable: z.string().describe('The same with its parameters written into it'),
});

/** What was asked of the database to answer a question, in the order in which it was asked. */
export const CypherAnswer = z.object({ statements: z.array(CypherStatement) });
export type CypherAnswer = z.infer<typeof CypherAnswer>;
