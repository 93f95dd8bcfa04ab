// Parts a long description into its first two sentences and the rest.

/** Takes plain text and its language; gives the first two sentences as `lead`, and what follows, which may be empty. */
export const splitLead = (
  text: string,
  language: string,
): { readonly lead: string; readonly rest: string } => {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
  const end = sentences[2]?.index ?? text.length
  return { lead: text.slice(0, end).trim(), rest: text.slice(end).trim() }
}
