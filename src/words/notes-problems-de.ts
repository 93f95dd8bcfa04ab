// German sentences for the problems that the room `notes` finds.
import type { Said } from './said.ts'

interface Found {
  readonly found: string
}

export const notesProblemsDe = {
  'notes-refused-link': ({ found }: Found): Said => ({
    what: `„${found}“ kann kein Ziel eines Links sein: Erlaubt sind Adressen mit https:, http:, mailto: oder tel: und Pfade dieser Website.`,
    write: '[Text des Links](https://…)',
  }),
  'notes-raw-html': ({ found }: Found): Said => ({
    what: `„${found}“ sieht nach HTML aus. In den Texten gilt nur Markdown, deshalb erscheint das HTML als lesbarer Text.`,
    write: '**fett**, *kursiv*, [Link](https://…)',
  }),
  'notes-insecure-link': ({ found }: Found): Said => ({
    what: `„${found}“ ist nicht verschlüsselt (http). In Podcast-Apps steht die Adresse deshalb nur als Text.`,
    write: found.endsWith('…') ? undefined : found.replace(/^http:/i, 'https:'),
  }),
  'notes-relative-link': ({ found }: Found): Said => ({
    what: `„${found}“ hängt davon ab, auf welcher Seite der Link steht. Eindeutig ist ein Pfad, der mit einem Schrägstrich beginnt, oder eine ganze Adresse.`,
    write: `[Text des Links](/${found.replace(/^(?:\.{0,2}\/)+/, '')})`,
  }),
  'notes-foreign-image': ({ found }: Found): Said => ({
    what: `Das Bild „${found}“ wird weggelassen: Bilder kommen nur von dieser Website, ihr Pfad beginnt mit einem Schrägstrich.`,
    write: `[Beschreibung des Bildes](${/^https:.*[^…]$/.test(found) ? found : 'https://…'})`,
  }),
  'notes-image-without-alt': ({ found }: Found): Said => ({
    what: `Dem Bild „${found}“ fehlt die Beschreibung für alle, die es nicht sehen.`,
    write: `![Was auf dem Bild zu sehen ist](${found})`,
  }),
}
