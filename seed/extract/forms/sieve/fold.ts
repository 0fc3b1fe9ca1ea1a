/** For each UTF-16 unit the one that stands for it where large and small letters are the same. */
const folds: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const upper = String.fromCharCode(unit).toUpperCase();
  const lower = (upper.length === 1 ? upper : String.fromCharCode(unit)).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
});

/** Small letters for large ones, of one UTF-16 unit. */
export const fold = (unit: number): number => folds[unit] ?? unit;
