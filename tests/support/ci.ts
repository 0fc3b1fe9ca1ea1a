/** CI=true: a machine where everything has to be there, so that nothing is skipped. */
export const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';
