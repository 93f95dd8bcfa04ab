// Adds what somebody heard to the glossary of the show.
import { dirname, join } from 'node:path'
import { clearUnfinished } from '../audio/unfinished-file.ts'
import { addEntries } from '../model/add-entries.ts'
import { addHeardAs } from '../model/add-heard-as.ts'
import { freeId } from '../model/find-entry.ts'
import { formKey, parseGlossary } from '../model/parse-glossary.ts'
import type { Problem } from '../model/problem.ts'
import type { GlossaryKind } from '../model/registries.ts'
import { rightForms } from '../model/right-forms.ts'
import { applyEdits, type TextEdit } from '../model/text-edit.ts'
import { GLOSSARY_FILE, type GlossaryReading } from './glossary-names.ts'
import { letAppear, waitingText } from './new-files.ts'
import { Refusal } from './refusal.ts'
import { writeEdits } from './write-edits.ts'

export interface AddedForm {
  readonly form: string
  /** The right form. */
  readonly name: string
}

const holds = (entries: Iterable<{ readonly name: string }>, key: string): boolean =>
  [...entries].some(({ name }) => formKey(name) === key)

const kindOf = ({ names }: GlossaryReading, key: string): GlossaryKind | undefined => {
  if (holds(names.people.values(), key)) return 'person'
  return holds(names.places.values(), key) ? 'place' : undefined
}

/** What was there stays as it is, so that the edit is what was added. */
const editBetween = (before: string, after: string): TextEdit =>
  after.startsWith(before)
    ? { file: GLOSSARY_FILE, startOffset: before.length, before: '', after: after.slice(before.length) }
    : { file: GLOSSARY_FILE, startOffset: 0, before, after }

const proposedEdit = (
  reading: GlossaryReading,
  text: string,
  { form, name }: AddedForm,
): TextEdit | undefined => {
  const key = formKey(name)
  const known = [...reading.names.glossary.values()].find((entry) =>
    [entry.name, ...entry.otherForms].some((each) => formKey(each) === key),
  )
  if (known !== undefined) return addHeardAs(GLOSSARY_FILE, text, known.id, form)
  const id = freeId(name, reading.names.glossary)
  if (id === undefined) throw new Refusal('glossary-name-unfit', { found: name })
  const kind = kindOf(reading, key)
  const entry = { name, ...(kind === undefined ? {} : { kind }), heardAs: [form] }
  // Whether the form is fit is said later, about the file as it would be.
  const added = addEntries({ file: GLOSSARY_FILE, text }, new Map([[id, entry]]), ({ file, text: next }) => {
    const { value } = parseGlossary({ file, text: next })
    return { value: value ?? new Map([[id, entry]]), problems: [] }
  })
  return added === undefined ? undefined : editBetween(text, added)
}

/**
 * Takes the content folder, what is known, and a form with the right one; writes it to the glossary, which is made where there is
 * none, with `header` at its top. Gives the problems of the glossary as it would be: where there are any, nothing is written.
 */
export const addToGlossary = async (
  contentDir: string,
  reading: GlossaryReading,
  added: AddedForm,
  header: string,
): Promise<readonly Problem[]> => {
  const { names, source } = reading
  const text = source?.text ?? header
  const edit = proposedEdit(reading, text, added)
  const after = edit === undefined ? undefined : applyEdits(text, [edit])
  if (edit === undefined || after === undefined)
    throw new Refusal('glossary-add-by-hand', { form: added.form, name: added.name })
  const elsewhere = rightForms([names.people, names.places, names.topics])
  const { value, problems } = parseGlossary({ file: GLOSSARY_FILE, text: after }, elsewhere)
  if (value === undefined) return problems
  if (source !== undefined) await writeEdits(contentDir, [edit])
  else {
    const target = join(contentDir, GLOSSARY_FILE)
    await clearUnfinished(dirname(target))
    await letAppear([await waitingText(target, after)])
  }
  return []
}
