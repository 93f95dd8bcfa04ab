// Measures the pictures that people.yaml names.
import type { Locate, Problem } from '../model/problem.ts'
import type { Person } from '../model/registries.ts'
import type { PersonText } from '../model/text-before-measuring.ts'
import { problemAt } from './fault.ts'
import type { MediaRoom } from './measure-media.ts'
import { measureImage } from './measure-media.ts'

/** Takes the people of people.yaml; gives them with what is known of their pictures, and what is wrong with these. */
export const readPeopleImages = async (
  room: MediaRoom,
  people: ReadonlyMap<string, PersonText>,
  locate: Locate,
): Promise<{ readonly people: ReadonlyMap<string, Person>; readonly problems: readonly Problem[] }> => {
  const measured = new Map<string, Person>()
  const problems: Problem[] = []
  for (const [id, { image: file, ...person }] of people) {
    const reference = file && ({ file, base: '', field: 'image', kind: 'image' } as const)
    const finding = reference ? await measureImage(room, reference, 'chapter') : undefined
    const faults = finding?.faults ?? []
    problems.push(...faults.map((fault) => problemAt(fault, locate([id, 'image']), `${id}.image`)))
    const image = file && finding?.value ? { file, ...finding.value } : undefined
    measured.set(id, { ...person, image })
  }
  return { people: measured, problems }
}
