// Everything an editor can do to a released show that would hurt its subscribers.
import { anEpisodeElsewhere } from './a-released-show.ts'
import { anEpisodeFile, aShowFile } from './a-show-folder.ts'
import { anMp3 } from './an-mp3.ts'
import type { FolderEntry } from './folder-of.ts'

/** The second episode's front matter. */
export const secondEpisode = {
  title: 'Eine Mitte',
  date: '2021-11-23 09:00',
  guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d02',
  episode: '2',
  audio: '02-mitte.mp3',
  chapters: undefined,
}
/** Path of the second episode's files without their endings. */
export const second = 'episodes/staffel-1/02-mitte'
/** Files by their paths; undefined removes one. */
export type Files = Readonly<Record<string, FolderEntry | undefined>>

/** What is broken, the files that break it, what the editor is told, and the code that allows it. */
export const brokenPromises: readonly (readonly [string, Files, string, string])[] = [
  [
    'a changed guid',
    { [`${second}.md`]: anEpisodeFile({ ...secondEpisode, guid: '1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d99' }) },
    'Alle Abonnent:innen würden Folge 2 noch einmal laden: ihre guid hat sich geändert.',
    'guid:staffel-1/02-mitte',
  ],
  [
    'a guid that another episode has taken',
    {
      [`${second}.md`]: undefined,
      [`${second}.mp3`]: undefined,
      'episodes/staffel-1/04-neu.md': anEpisodeFile({
        ...secondEpisode,
        title: 'Ganz neu',
        date: '2022-01-04 09:00',
        episode: '4',
        audio: '04-neu.mp3',
      }),
      'episodes/staffel-1/04-neu.mp3': anMp3({ frames: 400 }),
    },
    'Wer die Folge „Eine Mitte“ schon hat, bekäme „Ganz neu“ nie zu sehen: Beide haben dieselbe guid.',
    'guid:staffel-1/04-neu',
  ],
  [
    'an episode that is gone',
    { [`${second}.md`]: undefined, [`${second}.mp3`]: undefined },
    'Eine Folge verschwände aus allen Apps: „Eine Mitte“ ist schon veröffentlicht, aber ihre Datei ist nicht mehr da.',
    'lost:staffel-1/02-mitte',
  ],
  [
    'an episode that is a draft again',
    { [`${second}.md`]: anEpisodeFile({ ...secondEpisode, draft: 'true' }) },
    'Folge 2 verschwände aus allen Apps: Sie ist schon veröffentlicht und steht jetzt als Entwurf da.',
    'draft:staffel-1/02-mitte',
  ],
  [
    'a date in the future',
    { [`${second}.md`]: anEpisodeFile({ ...secondEpisode, date: '2031-01-01 09:00' }) },
    'Folge 2 verschwände bis zum 2031-01-01 09:00 +01:00 aus allen Apps:',
    'date:staffel-1/02-mitte',
  ],
  [
    'a date that puts an episode before another',
    { [`${second}.md`]: anEpisodeFile({ ...secondEpisode, date: '2021-11-01 09:00' }) },
    'Abonnent:innen sähen Folge 2 an einer anderen Stelle der Liste: Ihr Datum war 2021-11-23 09:00 +01:00 und wäre jetzt 2021-11-01 09:00 +01:00,',
    'date:staffel-1/02-mitte',
  ],
  [
    'a file with another name',
    {
      [`${second}.md`]: undefined,
      [`${second}.mp3`]: undefined,
      'episodes/staffel-1/02-zentrum.md': anEpisodeFile({ ...secondEpisode, audio: '02-zentrum.mp3' }),
      'episodes/staffel-1/02-zentrum.mp3': anMp3({ frames: 384 }),
    },
    'Links auf Folge 2 liefen ins Leere, und Apps könnten die Aufnahme noch einmal laden:',
    'name:staffel-1/02-zentrum',
  ],
  [
    'the same recording at another address',
    { 'episodes/staffel-1/03-ende.md': anEpisodeElsewhere('https://anderswo.example/ende.mp3', 5000) },
    'Die Aufnahme ist dieselbe, hat aber eine andere Adresse.',
    'address:staffel-1/03-ende',
  ],
  [
    'another recording at the same address',
    { 'episodes/staffel-1/03-ende.md': anEpisodeElsewhere('https://ablage.example/ende.mp3', 6000) },
    'Wer Folge 3 schon geladen hat, behielte die alte Fassung, andere bekämen Teile aus beiden:',
    'audio:staffel-1/03-ende',
  ],
  [
    'a feed that moves without a word',
    { 'episodes/show.yaml': aShowFile('https://sendung.example/', 'https://neu.example/') },
    'Alle Abonnements hingen an einer Adresse, an der nichts mehr erscheint:',
    'feed',
  ],
  [
    'another guid of the show',
    { 'episodes/show.yaml': aShowFile('112233445566', '112233445567') },
    'Verzeichnisse hielten die Sendung für eine andere: ihre guid hat sich geändert.',
    'show-guid',
  ],
]
