// German sentences for the problems of where an episode's chapters come from.
import type { Said } from './said.ts'

const chapters = (count: number): string => (count === 1 ? 'ein Kapitel' : `${count} Kapitel`)

export const chapterSourceProblemsDe = {
  'chapters-overruled': (facts: {
    /** Name of the file whose chapters count. */
    readonly by: string
    readonly of: 'file' | 'recording'
    readonly count: number
  }): Said => ({
    what:
      facts.of === 'file'
        ? `Diese Datei nennt ${chapters(facts.count)}, „${facts.by}“ aber andere. Es gelten die in „${facts.by}“; diese Datei wird übergangen.`
        : `In der Aufnahme ${facts.count === 1 ? 'steckt' : 'stecken'} ${chapters(facts.count)}, „${facts.by}“ nennt aber andere. Es gelten die in „${facts.by}“, auch in der veröffentlichten Aufnahme.`,
  }),
  'chapter-files-disagree': (facts: { readonly file: string; readonly other: string }): Said => ({
    what: `„${facts.other}“ und „${facts.file}“ nennen für dieselbe Folge verschiedene Kapitel. Nur eine der beiden Dateien darf bleiben.`,
  }),
  'chapter-file-unused': (facts: { readonly file: string; readonly expected: string }): Said => ({
    what: `„${facts.file}“ sieht nach den Kapiteln einer Folge aus, daneben liegt aber keine „${facts.expected}“.`,
  }),
}
