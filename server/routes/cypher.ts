import { type RequestHandler, Router } from 'express';
import { type CypherAnswer, CypherParameters } from '../contract.ts';
import type { Database, Statement } from '../database/database.ts';
import { pasteable, recording } from '../database/recording.ts';
import { parseParameters } from '../parameters.ts';
import { unknownAddress } from '../problem.ts';

type Routes = (router: Router, database: Database) => void;

/**
 * The Cypher that answers a question. The question is asked again, as it is, of a database that keeps what it is asked:
 * what is shown is what was run.
 */
export const cypherRoutes = (router: Router, database: Database, questions: readonly Routes[]): void => {
  const answer: RequestHandler = (request, response, next) => {
    const { question } = parseParameters(CypherParameters, request.query);
    const asked: Statement[] = [];
    const again = Router();
    for (const routes of questions) routes(again, recording(database, asked));
    again.use(() => {
      throw unknownAddress(`${question} is not a question of this server.`);
    });
    const send = response.json.bind(response);
    response.json = () => send({ statements: written(asked) } satisfies CypherAnswer);
    request.url = question;
    again(request, response, next);
  };
  router.get('/cypher', answer);
  router.post('/cypher', answer);
};

/** Each statement once. */
const written = (asked: readonly Statement[]): CypherAnswer['statements'] => {
  const all = asked.map((statement) => ({
    file: `cypher/${statement.query.name}.cypher`,
    text: statement.query.text,
    parameters: { ...statement.parameters },
    pasteable: pasteable(statement),
  }));
  return [...new Map(all.map((one) => [one.pasteable, one])).values()];
};
