/**
 * What a click on `id` makes of the selection: alone it becomes the selection, or clears it where it was all of it;
 * with `adding` (Shift) it joins or leaves it.
 */
export const selectionAfter = (selection: readonly string[], id: string, adding: boolean): string[] => {
  const selected = selection.includes(id);
  if (adding) return selected ? selection.filter((other) => other !== id) : [...selection, id];
  return selected && selection.length === 1 ? [] : [id];
};
