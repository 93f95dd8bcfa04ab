// German sentences for the problems that only show when the whole content is seen at once.
import type { Said } from './said.ts'

const registries = { people: 'people.yaml', places: 'places.yaml', topics: 'topics.yaml' }

export const catalogProblemsDe = {
  'id-unknown': (facts: {
    readonly registry: 'people' | 'places' | 'topics'
    readonly id: string
    readonly nearest: string | undefined
  }): Said => ({
    what: `„${facts.id}“ steht nicht in ${registries[facts.registry]}.`,
    write:
      facts.nearest ?? `${facts.id}:\n  name: …   # neuer Eintrag in episodes/${registries[facts.registry]}`,
  }),
  'season-unknown': (facts: { readonly number: number; readonly known: readonly number[] }): Said => ({
    what: `Eine Staffel ${facts.number} gibt es in show.yaml nicht${
      facts.known.length > 1
        ? `; dort stehen die Staffeln ${facts.known.join(', ')}`
        : facts.known.map((number) => `; dort steht nur Staffel ${number}`).join('')
    }.`,
    write: facts.known.length > 0 ? `season: ${facts.known.at(-1)}` : undefined,
  }),
  'season-missing': (): Said => ({
    what: 'Die Sendung ist eine Serie (type: serial): Jede volle Folge braucht ihre Staffel, sonst ordnen Apps sie falsch ein.',
    write: 'season: 1',
  }),
  'number-missing': (facts: { readonly next: number }): Said => ({
    what: 'Die Sendung ist eine Serie (type: serial): Jede volle Folge braucht ihre Nummer in der Staffel.',
    write: `episode: ${facts.next}`,
  }),
  'number-twice': (facts: {
    readonly season: number
    readonly number: number
    readonly other: string
    readonly next: number
  }): Said => ({
    what: `Folge ${facts.number} der Staffel ${facts.season} gibt es schon: ${facts.other}.`,
    write: `episode: ${facts.next}`,
  }),
  'guid-twice': (facts: { readonly guid: string; readonly other: string; readonly fresh: string }): Said => ({
    what: `Dieselbe guid steht schon in ${facts.other}. Apps würden nur eine der beiden Folgen zeigen. Die guid der älteren Folge bleibt, die neue Folge bekommt eine eigene.`,
    write: `guid: ${facts.fresh}`,
  }),
  'slug-twice': (facts: { readonly slug: string; readonly other: string }): Said => ({
    what: `Diese Folge bekäme dieselbe Adresse wie ${facts.other}: „${facts.slug}“. Eine der beiden Dateien braucht einen anderen Namen.`,
  }),
  'audio-twice': (facts: { readonly audio: string; readonly other: string }): Said => ({
    what: `Die Aufnahme „${facts.audio}“ gehört schon zu ${facts.other}. Apps laden dieselbe Adresse nur einmal.`,
  }),
  'path-taken': (facts: { readonly path: string; readonly other: string }): Said => ({
    what: `Die Adresse ${facts.path} ist schon vergeben, siehe ${facts.other}.`,
  }),
  'chapter-beyond-end': (facts: {
    readonly title: string
    readonly start: string
    readonly duration: string
  }): Said => ({
    what: `Das Kapitel „${facts.title}“ beginnt bei ${facts.start}, die Aufnahme ist aber nach ${facts.duration} zu Ende. Wurde sie neu geschnitten, verschiebt npm run retime die Kapitel.`,
  }),
  'soundbite-beyond-end': (facts: { readonly end: string; readonly duration: string }): Said => ({
    what: `Der Ausschnitt reicht bis ${facts.end}, die Aufnahme ist aber nach ${facts.duration} zu Ende.`,
  }),
  'soundbite-length': (facts: { readonly seconds: number }): Said => ({
    what: `Der Ausschnitt dauert ${String(facts.seconds).replace('.', ',')} Sekunden. Apps erwarten 15 bis 120; andere lassen sie womöglich weg.`,
  }),
  'new-feed-url-foreign': (facts: { readonly found: string; readonly own: string }): Said => ({
    what: `newFeedUrl ist „${facts.found}“. Gemeint ist die neue Adresse dieses Feeds, und die folgt aus „url“: Nach einem Umzug steht dort die neue Adresse der Website und hier die des Feeds darauf. Mit einer anderen würden Apps den falschen Feed abonnieren.`,
    write: `newFeedUrl: ${facts.own}`,
  }),
  'alternative-twice': (facts: { readonly address: string; readonly other: string }): Said => ({
    what: `„${facts.address}“ gehört schon zu ${facts.other}. Jede Fassung braucht ihre eigene Datei.`,
  }),
  'transcript-beyond-end': (facts: { readonly end: string; readonly duration: string }): Said => ({
    what: `Das Transkript reicht bis ${facts.end}, die Aufnahme ist aber nach ${facts.duration} zu Ende. Gehören die beiden zusammen? Wurde die Aufnahme neu geschnitten, verschiebt npm run retime die Zeiten.`,
  }),
  'nothing-published': (): Said => ({
    what: 'Keine Folge ist veröffentlicht: Alle sind Entwürfe oder haben ein Datum in der Zukunft. Verzeichnisse nehmen einen Feed ohne Folge nicht an.',
  }),
}
