/** A date that names a month only stands for the whole month: its first and its last day. */
const firstDay = (date: string): string => (date.length === 7 ? `${date}-01` : date);
/** For comparing, any month may have 31 days: `2022-12` → `2022-12-31`. */
export const lastDay = (date: string): string => (date.length === 7 ? `${date}-31` : date);

/** Where due dates are asked for, both included; each may be a month, or missing. */
type End = string | null | undefined;

/** Whether a due date may fall between two dates. */
export const isDueWithin = (due: string, after?: End, before?: End): boolean =>
  (after == null || lastDay(due) >= firstDay(after)) && (before == null || firstDay(due) <= lastDay(before));

/** Whether no day lies between two dates. */
export const areBackwards = (after: End, before: End): boolean =>
  after != null && before != null && firstDay(after) > lastDay(before);
