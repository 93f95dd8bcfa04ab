// Tests that speakers are matched to the registry however they are written, and to nobody else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPerson } from '../testing/a-catalog.ts'
import { aCue, aTranscript } from '../testing/a-transcript.ts'
import { isMachineLabel, nameSpeakers, peopleMeant, speakerRegistry } from './name-speakers.ts'

const registry = speakerRegistry([
  aPerson({ id: 'joerg-maywald', name: 'Jörg Maywald', aliases: ['Prof. Dr. Jörg Maywald', 'JM'] }),
  aPerson({ id: 'helene-host', name: 'Helene Host' }),
  aPerson({ id: 'anna-weber', name: 'Anna Weber', aliases: ['AW'] }),
  aPerson({ id: 'anna-weber-2', name: 'Anna Weber' }),
  aPerson({ id: 'arno-wolf', name: 'Arno Wolf', aliases: ['AW'] }),
])

const labels = new Map([
  ['SPEAKER_00', 'helene-host'],
  ['Speaker 1', 'helene-host'],
  ['Gast', 'niemand'],
])

const meant = (written: string) => peopleMeant(written, labels, registry).map(({ id }) => id)

describe('a name in a transcript', () => {
  test.each([
    'joerg-maywald',
    'JOERG_MAYWALD',
    'Joerg Maywald',
    'Jörg Maywald',
    'jörg maywald',
    'JÖRG MAYWALD',
    'Jo\u0308rg Maywald',
    'Jörg\u00a0 Maywald',
    'Prof. Dr. Jörg Maywald',
    'jm',
  ])('%j is Jörg Maywald', (written) => {
    expect(meant(written)).toEqual(['joerg-maywald'])
  })

  test.each(['SPEAKER_00', 'speaker 00', 'Speaker-00', 'Speaker 1', 'SPEAKER_1'])(
    '%j is whom the episode says',
    (written) => {
      expect(meant(written)).toEqual(['helene-host'])
    },
  )

  test.each(['', 'Jörg', 'Gast', 'SPEAKER_01', '__proto__', 'constructor'])('%j is nobody', (written) => {
    expect(meant(written)).toEqual([])
  })

  test('may be two people; an id is only one', () => {
    expect(meant('Anna Weber')).toEqual(['anna-weber', 'anna-weber-2'])
    expect(meant('anna-weber')).toEqual(['anna-weber'])
    expect(peopleMeant('Anna Weber', new Map([['anna weber', 'anna-weber-2']]), registry)).toHaveLength(1)
  })
})

describe('a transcript', () => {
  const spoken = (...speakers: readonly (string | undefined)[]) =>
    aTranscript(speakers.map((speaker, at) => aCue({ speaker, startSeconds: at, endSeconds: at + 1 })))

  test('has its speakers named as in the registry; who is not in it or may be two stays as written', () => {
    const named = nameSpeakers(
      spoken('SPEAKER_00', 'jm', 'Ein Kind', undefined, 'AW', 'Speaker 1'),
      labels,
      registry,
    )
    expect(named.speakers).toEqual(['Helene Host', 'Jörg Maywald', 'Ein Kind', 'AW'])
    expect(named.cues.map(({ speaker }) => speaker)).toEqual([
      'Helene Host',
      'Jörg Maywald',
      'Ein Kind',
      undefined,
      'AW',
      'Helene Host',
    ])
  })

  test('is left alone where nothing is to be named', () => {
    const transcript = spoken('Helene Host', 'Ein Kind')
    expect(nameSpeakers(transcript, labels, registry)).toBe(transcript)
  })

  test('is named once and for all, and says the same', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('jm', 'SPEAKER_00', 'helene_host', 'Anna Weber'))
    fc.assert(
      fc.property(fc.array(fc.option(name, { nil: undefined })), (speakers) => {
        const transcript = spoken(...speakers)
        const named = nameSpeakers(transcript, labels, registry)
        expect(nameSpeakers(named, labels, registry)).toEqual(named)
        expect(named.speakers).toEqual([...new Set(named.cues.flatMap(({ speaker }) => speaker ?? []))])
        expect(named.cues.map((cue) => ({ ...cue, speaker: '' }))).toEqual(
          transcript.cues.map((cue) => ({ ...cue, speaker: '' })),
        )
      }),
    )
  })
})

test.each([
  'SPEAKER_00',
  'SPEAKER 1',
  'Speaker 12',
  'Speaker A',
  'speaker',
  'spk_0',
  'Sprecher 2',
  'Sprecherin 1',
  'Teilnehmer 3',
  'UNKNOWN',
  'Unknown Speaker',
  'unbekannt',
  'Unbekannter Sprecher 2',
  'S1',
  'B',
])('%s is what a program calls a voice', (label) => {
  expect(isMachineLabel(label)).toBe(true)
})

test.each([
  'Sprecher',
  'Sprecherin',
  'Computerstimme 1',
  'Stimme 2',
  'Kind 1',
  'Bo',
  's',
  'Speaker Anna',
  'Unbekannte Bürgerin',
  'JM',
])('%s may be what somebody calls a voice', (name) => {
  expect(isMachineLabel(name)).toBe(false)
})
