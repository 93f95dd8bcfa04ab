// Lets the CMS begin in the language of the show; whoever chooses another one keeps it.

/** Where the CMS keeps what an editor prefers. */
const PREFERENCES = 'sveltia-cms.prefs'

const remember = (language: string): void => {
  try {
    if (localStorage.getItem(PREFERENCES) === null)
      localStorage.setItem(PREFERENCES, JSON.stringify({ locale: language }))
  } catch {
    // A browser that keeps nothing shows its own language.
  }
}

remember(document.documentElement.lang === 'de' ? 'de' : 'en-US')
