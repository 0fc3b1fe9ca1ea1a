/** The package ships no types: the one function that is measured. */
declare module '@beshkenadze/eyecite' {
  export function getCitations(text: string): unknown[];
}
