// German sentences for what is wrong in the glossary, and for what it finds in transcripts.
import type { Said } from './said.ts'

interface Found {
  readonly found: string
}

export const glossaryProblemsDe = {
  'glossary-form-short': ({ found }: Found): Said => ({
    what: `„${found}“ ist zu kurz, um danach zu suchen: Es stünde auch dort, wo es richtig ist. Eine falsche Form hat mindestens drei Buchstaben oder Ziffern.`,
  }),
  'glossary-form-everyday': ({ found }: Found): Said => ({
    what: `„${found}“ besteht nur aus Wörtern, die überall vorkommen. Daran ist kein falscher Name zu erkennen; ein Wort mehr davor oder dahinter hilft.`,
  }),
  'glossary-form-right': ({ found, name }: Found & { readonly name: string }): Said => ({
    what:
      found === name
        ? `„${found}“ ist selbst eine richtige Form und kann nicht zugleich eine falsche sein.`
        : `„${found}“ ist eine richtige Form von „${name}“ und kann nicht zugleich eine falsche sein.`,
  }),
  'glossary-form-claimed': ({ found, name }: Found & { readonly name: string }): Said => ({
    what: `„${found}“ steht schon bei „${name}“. Eine falsche Form gehört zu genau einer richtigen.`,
  }),
  'glossary-heard-as': ({
    found,
    name,
    write,
  }: Found & { readonly name: string; readonly write: string | undefined }): Said => ({
    what: `„${found}“ heißt vermutlich „${name}“.`,
    write,
  }),
}
