/**
 * True once the user has asked to stop (Ctrl-C): what is under way is then finished and the database closed. A second
 * Ctrl-C ends the program at once, which the graph also survives.
 */
export const interruptible = (): (() => boolean) => {
  let asked = false;
  process.once('SIGINT', () => {
    asked = true;
    console.error('Stopping after this document; what is loaded stays. Run the command again to go on.');
  });
  return () => asked;
};
