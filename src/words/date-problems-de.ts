// German sentences for dates and times that cannot be used.
import type { Said } from './said.ts'

interface TwoDates {
  readonly found: string
  readonly timeZone: string
  readonly first: string
  readonly second: string
}

const two = (value: number): string => String(value).padStart(2, '0')

export const dateProblemsDe = {
  'date-unreadable': ({
    found,
    date,
  }: {
    readonly found: string
    readonly date: string | undefined
  }): Said => ({
    what: `„${found}“ ist kein Datum in der Form Jahr-Monat-Tag, mit oder ohne Uhrzeit.`,
    write: `date: ${date ?? '2021-11-23 09:00'}`,
  }),
  'date-day': (facts: {
    readonly year: number
    readonly month: number
    readonly day: number
    readonly daysInMonth: number
    readonly date: string
  }): Said => ({
    what: `Den ${two(facts.day)}.${two(facts.month)}.${facts.year} gibt es nicht: Der Monat hat ${facts.daysInMonth} Tage.`,
    write: `date: ${facts.date}`,
  }),
  'date-month': ({ month }: { readonly month: number }): Said => ({
    what: `Den Monat ${two(month)} gibt es nicht. Zuerst steht das Jahr, dann der Monat, dann der Tag.`,
    write: 'date: 2021-11-23',
  }),
  'date-year': (facts: { readonly year: number; readonly first: number; readonly last: number }): Said => ({
    what: `Das Jahr ${facts.year} liegt nicht zwischen ${facts.first} und ${facts.last}.`,
    write: 'date: 2021-11-23 09:00',
  }),
  'date-clock': ({ found }: { readonly found: string }): Said => ({
    what: `In „${found}“ steht eine Uhrzeit, die es nicht gibt. Sie reicht von 00:00 bis 23:59.`,
    write: 'date: 2021-11-23 09:00',
  }),
  'date-offset': ({ offset }: { readonly offset: string }): Said => ({
    what: `„${offset}“ ist kein Abstand zur Weltzeit.`,
    write: 'date: 2021-11-23T09:00+01:00',
  }),
  'date-skipped': ({ found, timeZone, first, second }: TwoDates): Said => ({
    what: `Die Uhrzeit ${found} gibt es in der Zeitzone ${timeZone} nicht: Die Uhr wird da vorgestellt.`,
    write: `date: ${first}   oder   date: ${second}`,
  }),
  'date-ambiguous': ({ found, timeZone, first, second }: TwoDates): Said => ({
    what: `Die Uhrzeit ${found} gibt es in der Zeitzone ${timeZone} zweimal: Die Uhr wird da zurückgestellt.`,
    write: `date: ${first}   oder   date: ${second}`,
  }),
  'timecode-unreadable': ({ found, write }: { readonly found: string; readonly write: string }): Said => ({
    what: `„${found}“ ist keine Zeitangabe.`,
    write,
  }),
  'timecode-sixty': ({ found, write }: { readonly found: string; readonly write: string }): Said => ({
    what: `In „${found}“ sind es mehr als 59 Minuten oder Sekunden.`,
    write,
  }),
  'chapter-without-title': ({ start }: { readonly start: string }): Said => ({
    what: `Dem Kapitel bei ${start} fehlt der Titel.`,
    write: `- ${start} Begrüßung`,
  }),
  'chapter-order': (facts: {
    readonly start: string
    readonly title: string
    readonly previousStart: string
    readonly previousTitle: string
  }): Said => ({
    what:
      facts.start === facts.previousStart
        ? `„${facts.title}“ beginnt wie „${facts.previousTitle}“ bei ${facts.start}. Jedes Kapitel beginnt später als das davor.`
        : `„${facts.title}“ beginnt bei ${facts.start}, also vor „${facts.previousTitle}“ bei ${facts.previousStart}. Jedes Kapitel beginnt später als das davor.`,
  }),
}
