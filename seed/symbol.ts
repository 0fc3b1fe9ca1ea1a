const form = /^S\/RES\/(\d+) \((\d{4})\)$/;

/** 2617 and 2021 give `S/RES/2617 (2021)`. */
export const symbolOf = (number: number, year: number): string => `S/RES/${number} (${year})`;

/** `S/RES/2617 (2021)` gives 2617 and 2021; undefined for what is not the symbol of a Council resolution. */
export const partsOfSymbol = (symbol: string): { number: number; year: number } | undefined => {
  const [, number, year] = form.exec(symbol) ?? [];
  return number === undefined || year === undefined
    ? undefined
    : { number: Number(number), year: Number(year) };
};

/** Is the symbol of a Council resolution. */
export const isResolution = (id: string): boolean => form.test(id);
