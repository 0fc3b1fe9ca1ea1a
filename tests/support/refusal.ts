import { isRecallingError, type RecallingError } from '../../seed/error.ts';

/** What the user is told where this work is refused; any other failure fails the test, as does success. */
export const refusalOf = async (work: Promise<unknown>): Promise<RecallingError> => {
  const error: unknown = await work.then(
    () => new Error('It was not refused.'),
    (cause: unknown) => cause,
  );
  if (!isRecallingError(error)) throw error;
  return error;
};
