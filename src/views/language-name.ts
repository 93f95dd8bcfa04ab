// How a language calls itself, for those who look for it in a list.

/** Takes a BCP 47 tag; gives the language's own name with a capital first, such as `Deutsch`, `English`, `Français`. */
export const languageName = (language: string): string => {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  const [first = '', ...rest] = name
  return first.toLocaleUpperCase(language) + rest.join('')
}
