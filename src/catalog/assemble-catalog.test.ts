// Tests that the catalog holds what is published, in order and cross-referenced, and nothing else.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aCatalog,
  aContent,
  anAudioFile,
  anEpisode,
  anImage,
  aPerson,
  aPlace,
  aSeason,
  aShow,
} from '../testing/a-catalog.ts'
import { aContentTranscript, aCue, aTranscript } from '../testing/a-transcript.ts'
import type { Timing } from '../transcript/transcript.ts'
import { assembleCatalog } from './assemble-catalog.ts'
import { absoluteUrl, href } from './urls.ts'

const settings = {
  nowEpochMs: Date.UTC(2024, 0, 1),
  baseUrl: 'https://sendung.example',
  mintGuid: () => 'fresh-guid',
}

const day = (number: number): number => Date.UTC(2021, 10, number)

const numbered = (episodeNumber: number, publishedEpochMs: number) =>
  anEpisode({
    id: `staffel-1/${String(episodeNumber).padStart(2, '0')}-folge-${episodeNumber}`,
    episodeNumber,
    publishedEpochMs,
  })

describe('what is published', () => {
  test('leaves out drafts and episodes dated in the future', () => {
    const catalog = aCatalog(
      {
        episodes: [
          anEpisode({ id: 'staffel-1/01-heute', episodeNumber: 1 }),
          anEpisode({ id: 'staffel-1/02-entwurf', episodeNumber: 2, isDraft: true }),
          anEpisode({ id: 'staffel-1/03-morgen', episodeNumber: 3, publishedEpochMs: Date.UTC(2024, 0, 2) }),
        ],
      },
      { nowEpochMs: Date.UTC(2024, 0, 1) },
    )
    expect(catalog.episodes.map((episode) => episode.slug)).toEqual(['heute'])
    expect(catalog.seasons[0]?.episodes.map((episode) => episode.slug)).toEqual(['heute'])
    expect(catalog.seasons[0]?.episodes[0]?.next).toBeUndefined()
  })

  test('takes them in for a preview, each with what it waits for, and says so to its neighbours', () => {
    const content = aContent({
      episodes: [
        anEpisode({ id: 'staffel-1/01-heute', episodeNumber: 1 }),
        anEpisode({ id: 'staffel-1/02-entwurf', episodeNumber: 2, isDraft: true }),
        anEpisode({ id: 'staffel-1/03-morgen', episodeNumber: 3, publishedEpochMs: Date.UTC(2024, 0, 2) }),
        anEpisode({
          id: 'staffel-1/04-beides',
          episodeNumber: 4,
          publishedEpochMs: Date.UTC(2024, 0, 3),
          isDraft: true,
        }),
      ],
    })
    const { value } = assembleCatalog(content, { ...settings, isPreview: true })
    expect(value?.episodes.map(({ slug, state }) => [slug, state])).toEqual([
      ['beides', 'draft'],
      ['morgen', 'scheduled'],
      ['entwurf', 'draft'],
      ['heute', 'published'],
    ])
    const inSeason = value?.seasons[0]?.episodes.map(({ previous, next }) => [previous?.state, next?.state])
    expect(inSeason).toEqual([
      [undefined, 'draft'],
      ['published', 'scheduled'],
      ['draft', 'draft'],
      ['scheduled', undefined],
    ])
  })

  test('advises in a preview, too, when nothing is published', () => {
    const { value, problems } = assembleCatalog(aContent({ episodes: [anEpisode({ isDraft: true })] }), {
      ...settings,
      isPreview: true,
    })
    expect(problems).toMatchObject([{ code: 'nothing-published', severity: 'advice' }])
    expect(value?.seasons).toHaveLength(1)
  })

  test('publishes an episode in the very moment of its date', () => {
    const episodes = [anEpisode({ publishedEpochMs: 5000 })]
    expect(aCatalog({ episodes }, { nowEpochMs: 4999 }).episodes).toHaveLength(0)
    expect(aCatalog({ episodes }, { nowEpochMs: 5000 }).episodes).toHaveLength(1)
  })

  test('advises when nothing is published, and leaves out empty seasons', () => {
    const { value, problems } = assembleCatalog(
      aContent({ episodes: [anEpisode({ isDraft: true })] }),
      settings,
    )
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([
      ['nothing-published', 'advice'],
    ])
    expect(value?.seasons).toEqual([])
    expect(value?.people).toEqual([])
  })

  test('does not depend on the clock once everything is published', () => {
    const content = { episodes: [numbered(1, day(9)), numbered(2, day(23))] }
    const early = aCatalog(content, { nowEpochMs: Date.UTC(2022, 0, 1) })
    const late = aCatalog(content, { nowEpochMs: Date.UTC(2032, 0, 1) })
    expect(JSON.stringify(late)).toBe(JSON.stringify(early))
    expect(early.updatedEpochMs).toBe(day(23))
  })

  test('does not depend on the order in which files are read', () => {
    const episodes = [numbered(1, day(9)), numbered(2, day(9)), numbered(3, day(9))]
    fc.assert(
      fc.property(fc.shuffledSubarray(episodes, { minLength: 3 }), (shuffled) => {
        const slugs = aCatalog({ episodes: shuffled }).episodes.map((episode) => episode.slug)
        expect(slugs).toEqual(['folge-3', 'folge-2', 'folge-1'])
      }),
    )
  })
})

describe('order', () => {
  test('lists newest first and a season in listening order, trailer first, bonus by date', () => {
    const catalog = aCatalog({
      episodes: [
        numbered(2, day(23)),
        anEpisode({
          id: 'staffel-1/zugabe',
          type: 'bonus',
          episodeNumber: undefined,
          publishedEpochMs: day(15),
        }),
        numbered(1, day(9)),
        anEpisode({
          id: 'staffel-1/vorschau',
          type: 'trailer',
          episodeNumber: undefined,
          publishedEpochMs: day(30),
        }),
      ],
    })
    expect(catalog.episodes.map((episode) => episode.slug)).toEqual([
      'vorschau',
      'folge-2',
      'zugabe',
      'folge-1',
    ])
    const season = catalog.seasons[0]
    expect(season?.episodes.map((episode) => episode.slug)).toEqual([
      'vorschau',
      'folge-1',
      'zugabe',
      'folge-2',
    ])
    expect(season?.episodes[1]?.previous?.path).toBe('/folgen/vorschau/')
    expect(season?.episodes[1]?.next?.path).toBe('/folgen/zugabe/')
    expect(season?.durationSeconds).toBeCloseTo(4 * 120.4)
  })

  test('keeps episodes outside of the seasons apart', () => {
    const catalog = aCatalog({
      episodes: [
        numbered(1, day(9)),
        anEpisode({ id: 'extras/eins', type: 'bonus', seasonNumber: undefined, episodeNumber: undefined }),
      ],
    })
    expect(catalog.extras.map((episode) => episode.slug)).toEqual(['eins'])
    expect(catalog.extras[0]?.season).toBeUndefined()
    expect(catalog.seasons[0]?.episodes).toHaveLength(1)
  })
})

describe('cross-references', () => {
  test('lists everyone with every part they had', () => {
    const catalog = aCatalog({
      people: [aPerson({ id: 'anna-arg', name: 'Änna Arg', role: 'Planerin' })],
      episodes: [
        anEpisode({ guests: [{ personId: 'anna-arg', role: 'Gast des Abends' }] }),
        { ...numbered(2, day(23)), hosts: [{ personId: 'anna-arg', role: undefined }] },
      ],
    })
    expect(catalog.people.map((person) => person.name)).toEqual(['Änna Arg', 'Helene Host'])
    expect(
      catalog.people[0]?.appearances.map(({ episode, part, role }) => [episode.slug, part, role]),
    ).toEqual([
      ['folge-2', 'host', 'Planerin'],
      ['anfang', 'guest', 'Gast des Abends'],
    ])
  })

  test('takes the hosts of the season unless the episode names its own', () => {
    const own = anEpisode({ hosts: [{ personId: 'gerda-gast', role: undefined }] })
    expect(aCatalog().episodes[0]?.hosts.map((host) => host.person.id)).toEqual(['helene-host'])
    expect(aCatalog({ episodes: [own] }).episodes[0]?.hosts.map((host) => host.person.id)).toEqual([
      'gerda-gast',
    ])
  })

  test('lists places and topics with their episodes', () => {
    const catalog = aCatalog({
      episodes: [anEpisode({ placeIds: ['wolfsburg', 'wolfsburg'], topicIds: ['beteiligung'] })],
    })
    expect(catalog.places.map((place) => [place.path, place.episodes.length])).toEqual([
      ['/orte/wolfsburg/', 1],
    ])
    expect(catalog.topics.map((topic) => topic.path)).toEqual(['/themen/beteiligung/'])
  })
})

describe('addresses', () => {
  test('changes the address of a recording with its sound only', () => {
    const path = (soundSha256: string) =>
      aCatalog({ episodes: [anEpisode({ audio: anAudioFile({ soundSha256 }) })] }).episodes[0]?.enclosure.path
    expect(path('0123456789')).toBe('/audio/staffel-1/01-anfang.01234567.mp3')
    expect(path('fedcba9876')).toBe('/audio/staffel-1/01-anfang.fedcba98.mp3')
  })

  test('picks the picture of the episode, else the season, else the show', () => {
    const path = (episodeImage?: string, seasonCover?: string) =>
      aCatalog({
        show: { seasons: [aSeason({ cover: seasonCover ? anImage({ file: seasonCover }) : undefined })] },
        episodes: [anEpisode({ image: episodeImage ? anImage({ file: episodeImage }) : undefined })],
      }).episodes[0]?.image.path
    expect(path('staffel-1/bild.png', 'staffel-1/cover.jpg')).toBe('/bilder/staffel-1-bild.c0ffee00.jpg')
    expect(path(undefined, 'staffel-1/cover.jpg')).toBe('/bilder/staffel-1-cover.c0ffee00.jpg')
    expect(path()).toBe('/bilder/cover.c0ffee00.jpg')
  })

  test('puts the base path before links and not into paths', () => {
    const catalog = aCatalog({}, { baseUrl: 'https://stadt.example/podcast' })
    const path = catalog.episodes[0]?.path ?? ''
    expect(path).toBe('/folgen/anfang/')
    expect(href(catalog, path)).toBe('/podcast/folgen/anfang/')
    expect(absoluteUrl(catalog, path)).toBe('https://stadt.example/podcast/folgen/anfang/')
    expect(catalog.episodes[0]?.enclosure.url).toMatch(/^https:\/\/stadt\.example\/podcast\/audio\//)
  })

  test('speaks English where the show does', () => {
    const catalog = aCatalog({ show: { language: 'en-GB' } })
    expect(catalog.episodes[0]?.path).toBe('/episodes/anfang/')
    expect(catalog.show.cover.path).toMatch(/^\/images\//)
  })

  test('names transcripts of other languages by their language', () => {
    const episode = anEpisode({
      transcripts: [aContentTranscript(), aContentTranscript(aTranscript(), { language: 'en' })],
    })
    const transcripts = aCatalog({ episodes: [episode] }).episodes[0]?.transcripts ?? []
    expect(transcripts.map(({ files }) => files[0])).toEqual([
      { format: 'vtt', path: '/folgen/anfang/anfang.vtt' },
      { format: 'vtt', path: '/folgen/anfang/anfang.en.vtt' },
    ])
    expect(transcripts.map(({ pagePath }) => pagePath)).toEqual(['/folgen/anfang/', '/folgen/anfang/en/'])
  })

  test('publishes a transcript in every form that its times allow', () => {
    const formats = (timing: Timing) => {
      const transcripts = [aContentTranscript({ ...aTranscript(), timing })]
      const [published] = aCatalog({ episodes: [anEpisode({ transcripts })] }).episodes[0]?.transcripts ?? []
      return published?.files.map(({ format }) => format)
    }
    expect(formats('cues')).toEqual(['vtt', 'srt', 'json', 'html', 'txt', 'md'])
    expect(formats('starts')).toEqual(['vtt', 'srt', 'json', 'html', 'txt', 'md'])
    expect(formats('none')).toEqual(['html', 'txt', 'md'])
  })

  test('names speakers as in the registry, as the episode says first', () => {
    const cues = ['SPEAKER_00', 'gerda_gast', 'Ein Gast'].map((speaker) => aCue({ speaker }))
    const episode = anEpisode({
      transcripts: [aContentTranscript(aTranscript(cues))],
      speakers: new Map([['SPEAKER_00', 'helene-host']]),
    })
    const transcript = aCatalog({ episodes: [episode] }).episodes[0]?.transcripts[0]?.read()
    expect(transcript?.speakers).toEqual(['Helene Host', 'Gerda Gast', 'Ein Gast'])
    expect(transcript?.cues.map(({ speaker }) => speaker)).toEqual(transcript?.speakers)
  })

  test('never lets a caption outlast the recording', () => {
    const transcript = aTranscript([aCue({ startSeconds: 118, endSeconds: 121.2 })])
    const episode = anEpisode({ transcripts: [aContentTranscript(transcript)] })
    const cues = aCatalog({ episodes: [episode] }).episodes[0]?.transcripts[0]?.read().cues
    expect(cues?.[0]?.endSeconds).toBe(120.4)
    expect(cues?.[0]?.startSeconds).toBe(118)
  })

  test('keeps the show as it is', () => {
    const { cover: _, ...show } = aShow()
    expect(aCatalog().show).toMatchObject(show)
  })

  test('gives a place its position', () => {
    const catalog = aCatalog({
      places: [aPlace({ latitude: 1, longitude: 2 })],
      episodes: [anEpisode({ placeIds: ['wolfsburg'] })],
    })
    expect(catalog.places[0]).toMatchObject({ latitude: 1, longitude: 2 })
  })
})
