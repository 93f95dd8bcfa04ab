// The small show with a draft and an episode of the far future, whose every word can be found again wherever it got to.
import { anEpisodeFile } from './a-show-folder.ts'
import { anMp3 } from './an-mp3.ts'

/** Stands in every text, name and file name of both episodes, and nowhere else. */
export const SECRET = /geheimakte/i

/** Takes lines of front matter; gives the text of the draft, `/folgen/geheimakte-eins/`. */
export const aDraftFile = (changes: Parameters<typeof anEpisodeFile>[0] = {}): string =>
  anEpisodeFile(
    {
      title: 'Geheimakte eins',
      date: '2021-12-07 09:00',
      guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d03',
      episode: '3',
      audio: '03-geheimakte-eins.mp3',
      summary: 'Was in der Geheimakte steht.',
      guests: '[gina-geheimakte]',
      places: '[geheimakte-am-see]',
      topics: '[geheimakten]',
      chapters: '["00:00 Geheimakte auf", "00:05 Geheimakte zu"]',
      draft: 'true',
      ...changes,
    },
    'Notizen zur Geheimakte.\n',
  )

/** Takes their place among the files of `aShowFolder`; the second episode appears on 24 December 2099 at nine. */
export const unpublishedFiles = {
  'episodes/people.yaml': `helene-host: { name: Helene Host, role: Moderatorin }
gerda-gast: { name: Gerda Gast, role: Bürgermeisterin }
gina-geheimakte: { name: Gina Geheimakte }
`,
  'episodes/places.yaml': `wolfsburg: { name: Wolfsburg, state: Niedersachsen, latitude: 52.42, longitude: 10.78 }
geheimakte-am-see: { name: Geheimakte am See, state: Niedersachsen, latitude: 52.4, longitude: 10.7 }
`,
  'episodes/topics.yaml': `beteiligung: { name: Beteiligung }
geheimakten: { name: Geheimakten }
`,
  'episodes/staffel-1/03-geheimakte-eins.md': aDraftFile(),
  'episodes/staffel-1/03-geheimakte-eins.mp3': anMp3({ frames: 390 }),
  'transcripts/staffel-1/03-geheimakte-eins.vtt': `WEBVTT

00:00:00.000 --> 00:00:04.000
<v Gina Geheimakte>Das steht in der Geheimakte.
`,
  'episodes/staffel-1/04-geheimakte-zwei.md': anEpisodeFile({
    title: 'Geheimakte zwei',
    date: '2099-12-24 09:00',
    guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d04',
    episode: '4',
    audio: '04-geheimakte-zwei.mp3',
    summary: 'Was noch in der Geheimakte steht.',
    chapters: undefined,
  }),
  'episodes/staffel-1/04-geheimakte-zwei.mp3': anMp3({ frames: 391 }),
}
