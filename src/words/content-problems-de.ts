// German sentences for the problems that the room `content` finds on the disk.
import { alternativeProblemsDe } from './alternative-problems-de.ts'
import { audioProblemsDe } from './audio-problems-de.ts'
import type { FileKind } from './file-kinds-de.ts'
import { fileKindsDe } from './file-kinds-de.ts'
import { imageProblemsDe } from './image-problems-de.ts'
import type { Said } from './said.ts'

const minimalShow = `title: Name der Sendung
description: Worum es geht, in zwei bis vier Sätzen.
language: de
...  (alle Angaben erklärt episodes/README.md)`

const minimalEntry = {
  people: 'vorname-nachname: { name: Vorname Nachname, role: Funktion }',
  places: 'wolfsburg: { name: Wolfsburg, state: Niedersachsen, latitude: 52.42, longitude: 10.78 }',
  topics: 'jugendbeteiligung: { name: Jugendbeteiligung }',
}

const reasons = {
  denied: 'Das Betriebssystem verweigert den Zugriff; die Leserechte müssen geändert werden.',
  gone: 'Die Datei verschwand, während sie gelesen wurde.',
  'dead-link': 'Die Datei ist eine Verknüpfung, deren Ziel es nicht gibt.',
  'long-name': 'Der Name ist zu lang.',
  other: 'Das Betriebssystem meldet einen Lesefehler.',
}

const list = (names: readonly string[], total: number): string =>
  names.map((name) => `„${name}“`).join(', ') +
  (total > names.length ? ` und ${total - names.length} weitere` : '')

export const contentProblemsDe = {
  ...audioProblemsDe,
  ...alternativeProblemsDe,
  ...imageProblemsDe,
  'episodes-missing': (facts: { readonly folder: string }): Said => ({
    what: `In „${facts.folder}“ gibt es keinen Ordner „episodes“. Dort stehen die Sendung und ihre Folgen; ein anderer Ort lässt sich mit --content angeben.`,
  }),
  'show-missing': (facts: { readonly found: string | undefined }): Said => ({
    what:
      facts.found === undefined
        ? 'Es fehlt die Datei, in der die Sendung beschrieben ist.'
        : `Es fehlt die Datei, in der die Sendung beschrieben ist. „${facts.found}“ müsste „show.yaml“ heißen.`,
    write: facts.found === undefined ? minimalShow : undefined,
  }),
  'registry-missing': (facts: {
    readonly registry: keyof typeof minimalEntry
    readonly found: string | undefined
  }): Said => ({
    what:
      facts.found === undefined
        ? 'Es fehlt die Datei, in der die Kürzel erklärt sind, die Folgen und Staffeln verwenden.'
        : `Es fehlt die Datei, in der die Kürzel erklärt sind. „${facts.found}“ müsste „${facts.registry}.yaml“ heißen.`,
    write: facts.found === undefined ? minimalEntry[facts.registry] : undefined,
  }),
  'episode-too-deep': (facts: { readonly move: string }): Said => ({
    what: 'Folgen stehen genau einen Ordner tief, sonst fänden Transkripte und Adressen nicht zu ihnen.',
    write: facts.move,
  }),
  'file-missing': (facts: {
    readonly field: string
    readonly name: string
    readonly folder: string
    readonly nearest: string | undefined
    readonly there: readonly string[]
    readonly thereCount: number
  }): Said => ({
    what: `„${facts.name}“ liegt nicht im Ordner ${facts.folder}. ${
      facts.thereCount === 0
        ? 'Dort liegt keine passende Datei.'
        : `Dort ${facts.thereCount === 1 ? 'liegt' : 'liegen'} ${list(facts.there, facts.thereCount)}.`
    }`,
    write: facts.nearest === undefined ? undefined : `${facts.field}: ${facts.nearest}`,
  }),
  'draft-without-recording': (_: Readonly<Record<string, never>>): Said => ({
    what: 'Dieser Entwurf hat noch keine Aufnahme. Er hält nichts auf; in der Vorschau erscheint er, sobald sie neben ihm liegt.',
  }),
  'file-named-otherwise': (facts: { readonly name: string; readonly there: string }): Said => ({
    what: `Angegeben ist „${facts.name}“, die Datei heißt aber „${facts.there}“. Adressen unterscheiden jeden Buchstaben; die Datei muss umbenannt werden.`,
    write: `${facts.name}  (als Name der Datei)`,
  }),
  'file-ending': (facts: { readonly found: string; readonly expected: string }): Said => ({
    what: `„${facts.found}“ wird nicht gelesen: Erkannt wird eine solche Datei nur an der richtigen Endung.`,
    write: `${facts.expected}  (als Name der Datei)`,
  }),
  'link-outside': (facts: { readonly path: string }): Said => ({
    what: `„${facts.path}“ ist eine Verknüpfung zu einem Ort außerhalb des Ordners. Veröffentlicht wird nur, was darin liegt; die Datei selbst muss hierher.`,
  }),
  'folder-link': (facts: { readonly path: string }): Said => ({
    what: `„${facts.path}“ ist eine Verknüpfung zu einem anderen Ordner. Ihr wird nicht gefolgt; statt der Verknüpfung braucht es einen echten Ordner.`,
  }),
  'not-a-file': (facts: { readonly path: string; readonly is: 'folder' | 'device' }): Said => ({
    what: `„${facts.path}“ ist ${facts.is === 'folder' ? 'ein Ordner' : 'ein Gerät oder Kanal'}, erwartet wird eine Datei.`,
  }),
  'file-unreadable': (facts: { readonly path: string; readonly reason: keyof typeof reasons }): Said => ({
    what: `„${facts.path}“ lässt sich nicht lesen. ${reasons[facts.reason]}`,
  }),
  'text-encoding': (facts: { readonly looksLike: string; readonly sample: string }): Said => ({
    what: `Die Datei ist nicht in UTF-8 gespeichert, sie sieht nach ${facts.looksLike} aus („${facts.sample}“). Im Textprogramm hilft „Speichern unter“ mit der Kodierung UTF-8.`,
  }),
  'text-kind': (facts: { readonly kind: FileKind }): Said => ({
    what: `Erwartet wird eine Textdatei in UTF-8, diese enthält ${fileKindsDe[facts.kind]}.${
      facts.kind === 'zip' || facts.kind === 'pdf'
        ? ' Im Textprogramm hilft „Speichern unter“ oder „Exportieren“ mit dem Format „Nur Text“ (.txt).'
        : ''
    }`,
  }),
  'text-too-large': (facts: { readonly sizeBytes: number; readonly limitBytes: number }): Said => ({
    what: `Die Datei ist ${Math.ceil(facts.sizeBytes / 1e6)} MB groß, ein Text dieser Art hat höchstens ${facts.limitBytes / 1e6} MB. Ist sie wirklich gemeint?`,
  }),
  'transcript-without-episode': (facts: {
    readonly expected: string
    readonly nearest: string | undefined
  }): Said => ({
    what: `Zu diesem Transkript gibt es keine Folge: ${facts.expected} fehlt.`,
    write: facts.nearest === undefined ? undefined : `${facts.nearest}  (als Name des Transkripts)`,
  }),
  'transcript-twice': (facts: { readonly language: string; readonly other: string }): Said => ({
    what: `Für diese Folge gibt es schon ein Transkript in der Sprache „${facts.language}“: ${facts.other}. Eines von beiden muss weg.`,
  }),
  'transcript-language': (facts: { readonly found: string; readonly expected: string }): Said => ({
    what: `„${facts.found}“ ist kein Sprachkürzel. Ein Transkript heißt wie seine Folge, in einer weiteren Sprache mit deren Kürzel.`,
    write: facts.expected,
  }),
}
