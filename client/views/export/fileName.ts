/** A title as part of a file's name on any system. */
export const fileName = (title: string): string =>
  title.replace(/[^\p{L}\p{N}.-]+/gu, '_').replace(/^[_.]+|[_.]+$/g, '') || 'recalling';
