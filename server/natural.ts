/** The order in which people look for symbols and names: 984 before 1373. */
export const natural = new Intl.Collator('en', { numeric: true });
