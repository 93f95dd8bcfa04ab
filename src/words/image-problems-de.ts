// German sentences for what can be wrong with a cover or another picture.
import type { FileKind } from './file-kinds-de.ts'
import { fileKindsDe } from './file-kinds-de.ts'
import type { Said } from './said.ts'

interface File {
  /** Name without its folder. */
  readonly file: string
}

const colors = {
  cmyk: 'Druckfarben (CMYK)',
  gray: 'Graustufen',
  deep: '16 Bit je Farbe',
  other: 'einen Farbraum, den Apps nicht kennen',
}

const needed =
  'Verzeichnisse verlangen ein quadratisches Bild von 1400 bis 3000 Pixeln, am besten 3000 × 3000.'

export const imageProblemsDe = {
  'image-empty': (facts: File): Said => ({
    what: `Das Bild „${facts.file}“ ist leer (0 Byte).`,
  }),
  'image-kind': (facts: File & { readonly kind: FileKind; readonly wanted: readonly FileKind[] }): Said => ({
    what: `„${facts.file}“ enthält ${fileKindsDe[facts.kind]}. Gebraucht wird ${facts.wanted
      .map((kind) => fileKindsDe[kind])
      .join(' oder ')}.`,
  }),
  'image-ending': (facts: File & { readonly kind: FileKind; readonly rename: string }): Said => ({
    what: `„${facts.file}“ enthält ${
      fileKindsDe[facts.kind]
    }. Name und Inhalt müssen zusammenpassen. Die Datei braucht einen anderen Namen.`,
    write: `${facts.rename}  (als Name der Datei)`,
  }),
  'image-unreadable': (facts: File): Said => ({
    what: `Das Bild „${facts.file}“ ist beschädigt oder unvollständig und lässt sich nicht öffnen. Es muss neu exportiert werden.`,
  }),
  'image-not-square': (
    facts: File & { readonly widthPixels: number; readonly heightPixels: number },
  ): Said => ({
    what: `Das Bild „${facts.file}“ ist nicht quadratisch: ${facts.widthPixels} × ${facts.heightPixels} Pixel. ${needed}`,
  }),
  'image-too-small': (
    facts: File & { readonly widthPixels: number; readonly heightPixels: number },
  ): Said => ({
    what: `Das Bild „${facts.file}“ ist zu klein: ${facts.widthPixels} × ${facts.heightPixels} Pixel. ${needed}`,
  }),
  'image-too-large': (
    facts: File & { readonly widthPixels: number; readonly heightPixels: number },
  ): Said => ({
    what: `Das Bild „${facts.file}“ ist zu groß: ${facts.widthPixels} × ${facts.heightPixels} Pixel. ${needed}`,
  }),
  'image-colors': (facts: File & { readonly colors: keyof typeof colors }): Said => ({
    what: `Das Bild „${facts.file}“ hat ${colors[facts.colors]}. Apps brauchen RGB mit 8 Bit je Farbe; so lässt es sich aus jedem Bildprogramm exportieren.`,
  }),
  'image-transparent': (facts: File): Said => ({
    what: `Das Bild „${facts.file}“ hat durchsichtige Stellen (einen Alphakanal). Apps füllen sie beliebig; das Bild braucht einen Hintergrund ohne Transparenz.`,
  }),
  'image-heavy': (facts: File & { readonly sizeBytes: number }): Said => ({
    what: `Das Bild „${facts.file}“ ist ${(facts.sizeBytes / 1e6).toFixed(1).replace('.', ',')} MB groß. Unter 1 MB, besser 500 KB, laden es alle Apps zügig.`,
  }),
}
