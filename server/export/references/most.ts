/** Citation managers slow down with more; the whole graph is no bibliography. */
export const most = 10_000;
