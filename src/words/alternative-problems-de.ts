// German sentences for what can be wrong with another encoding of a recording.
import type { FileKind } from './file-kinds-de.ts'
import { fileKindsDe } from './file-kinds-de.ts'
import type { Said } from './said.ts'

interface File {
  /** Name without its folder. */
  readonly file: string
  readonly kind: FileKind
}

export const alternativeProblemsDe = {
  'alternative-kind': ({ file, kind }: File): Said => ({
    what: `„${file}“ lässt sich nicht als weitere Fassung anbieten: Die Datei enthält ${fileKindsDe[kind]}. Möglich sind MP3, M4A, MP4, Opus, Ogg, FLAC und AAC.`,
  }),
  'alternative-ending': ({ file, kind, rename }: File & { readonly rename: string }): Said => ({
    what: `„${file}“ enthält ${fileKindsDe[kind]}. Name und Inhalt müssen zusammenpassen, sonst spielen Apps die Datei nicht. Sie braucht einen anderen Namen.`,
    write: `- ${rename}`,
  }),
}
