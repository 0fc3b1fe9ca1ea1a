/**
 * A reason why the product cannot be installed, built or started that the user can do something about. What comes
 * after the start is RecallingError's; this one is for the time when nothing is installed or built yet.
 */
export class Refusal extends Error {
  /**
   * @param {string} message what happened
   * @param {string} advice what to do
   */
  constructor(message, advice) {
    super(message);
    this.advice = advice;
  }
}
