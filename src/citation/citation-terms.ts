// The few words that stand between the facts of a citation, in its language.

interface Terms {
  /** Tag for the form of dates. */
  readonly dates: string
  /** The language's name in LaTeX, see the package `babel`. */
  readonly babel: string
  readonly season: (number: number) => string
  readonly episode: (number: number) => string
  /** Takes `12:34` or `1:02:03`. */
  readonly at: (time: string) => string
  readonly podcast: string
}

const hasHours = (time: string): boolean => time.split(':').length > 2

const german: Terms = {
  dates: 'de',
  babel: 'german',
  season: (number) => `Staffel ${number}`,
  episode: (number) => `Folge ${number}`,
  at: (time) => `${hasHours(time) ? 'Stelle' : 'Minute'} ${time}`,
  podcast: 'Podcast',
}

const english: Terms = {
  dates: 'en-GB',
  babel: 'english',
  season: (number) => `season ${number}`,
  episode: (number) => `episode ${number}`,
  at: (time) => `${hasHours(time) ? 'at' : 'minute'} ${time}`,
  podcast: 'podcast',
}

/** Takes a BCP 47 tag; gives German terms for German, English ones for every other language. */
export const citationTerms = (language: string): Terms => (/^de\b/i.test(language) ? german : english)
