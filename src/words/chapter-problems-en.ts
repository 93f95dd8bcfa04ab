// English sentences for the problems of chapter lists.
import type { chapterProblemsDe } from './chapter-problems-de.ts'

const example = '00:00:00 Welcome\n00:01:10 What participation means'
const inFile = (count: number): string => (count === 1 ? '' : ` (${count} times in this file, first here)`)
const inEpisode = (count: number): string => (count === 1 ? '' : ` (${count} times in this episode)`)
const named = (title: string): string => (title === '' ? 'A chapter' : `The chapter “${title}”`)

export const chapterProblemsEn: typeof chapterProblemsDe = {
  'chapters-kind-unknown': ({ found }) => ({
    what: `This file is no list of chapters that can be read here. Its first line is “${found}”. Simplest is a line for each chapter: first the time, then the title.`,
    write: example,
  }),
  'chapters-empty': () => ({ what: 'This file holds no chapter.', write: example }),
  'chapters-further-problems': ({ count }) => ({
    what: `From here on this file has ${count === 1 ? 'one more place' : `${count} more places`} that cannot be read.`,
  }),
  'chapter-line-unreadable': ({ found, write }) => ({
    what: `“${found}” does not begin with a time. Each line is a chapter: first the time, then the title. Remove other lines.`,
    write,
  }),
  'chapter-label-unreadable': ({ found, write }) => ({
    what: `“${found}” is no label as Audacity writes it: start and end in seconds, then the title, a tab between each.`,
    write,
  }),
  'chapter-line-stray': ({ found }) => ({
    what: `“${found}” belongs to no chapter and would be lost. It needs a time of its own, or has to go.`,
  }),
  'chapter-title-missing': ({ start, write }) => ({ what: `The chapter at ${start} has no title.`, write }),
  'chapter-title-long': ({ title, found, limit }) => ({
    what: `The title “${title}” has ${found} characters. At most ${limit} are possible.`,
  }),
  'chapter-start-missing': ({ title, key, write }) => ({
    what: `${named(title)} has no “${key}”, the time at which it begins.`,
    write,
  }),
  'chapter-output-start-missing': ({ title, key, write }) => ({
    what: `${named(title)} has no “${key}”, the time in the finished recording. The time at “start” is that of the recording before it was cut and would be wrong.`,
    write,
  }),
  'chapter-start-far': ({ start, write }) => ({
    what: `This chapter would begin as late as ${start}, after more than a day. The time is probably in another unit than the one asked for.`,
    write,
  }),
  'chapter-seconds-unreadable': ({ found, write }) => ({
    what: `“${found}” is no number of seconds. Needed is a number of 0 or more, without quotes and with a point before the fraction.`,
    write,
  }),
  'chapter-units-unreadable': ({ found, write }) => ({
    what: `“${found}” is no whole number. START counts whole units of TIMEBASE; with 1/1000 these are thousandths of a second.`,
    write,
  }),
  'chapter-frames-unreadable': ({ found, write }) => ({
    what: `“${found}” is no time of a CUE sheet: expected are minutes, seconds up to 59 and 75ths of a second up to 74.`,
    write,
  }),
  'chapter-timebase-unreadable': ({ found }) => ({
    what: `${found === undefined ? 'This chapter has no TIMEBASE.' : `“${found}” is no unit for TIMEBASE.`} It says which part of a second START and END count; without it all times are uncertain. 1/1000 stands for thousandths.`,
    write: 'TIMEBASE=1/1000',
  }),
  'chapter-value-kind': ({ key, write }) => ({ what: `“${key}” needs a text in quotes.`, write }),
  'chapter-entry-kind': () => ({
    what: 'The list of chapters holds something that is no chapter. Each chapter stands in braces.',
    write: '{ "startTime": 70.5, "title": "What participation means" }',
  }),
  'chapter-toc-unreadable': () => ({
    what: 'At “toc” stands neither true nor false. It decides whether the chapter is seen.',
    write: '"toc": true',
  }),
  'chapter-image-not-secure': ({ found, write }) => ({
    what: `“${found}” begins with http://. Podcast apps load pictures only over https://.`,
    write,
  }),
  'chapters-json-broken': ({ found }) => ({
    what: `${found === '' ? 'The file ends in the middle of its JSON.' : `From “${found}” on this file is no JSON.`} Mostly a comma, a quote or a bracket is missing before it, or there is a comma too many.`,
  }),
  'chapters-list-missing': () => ({
    what: 'This JSON file has no “chapters”, the list of chapters.',
    write: '{ "version": "1.2.0", "chapters": [{ "startTime": 0, "title": "Welcome" }] }',
  }),
  'chapters-xml-broken': ({ found }) => ({
    what: `“${found}” does not fit into the XML here; a chapter would be lost. Each chapter is an element of its own with a slash at its end, each value stands in quotes, and </psc:chapters> comes last.`,
    write: '<psc:chapter start="00:01:10.500" title="What participation means"/>',
  }),
  'chapters-several-lists': ({ count }) => ({
    what: `This file holds ${count} lists of chapters. It may hold only one: that of this episode.`,
  }),
  'chapters-several-recordings': () => ({
    what: 'From here on this CUE sheet is about a second recording, whose times begin anew. An episode has only one recording.',
  }),
  'chapters-sorted': ({ title, start, count }) => ({
    what: `“${title}” begins at ${start}, earlier than the chapter before it${inFile(count)}. The chapters were sorted by their beginning.`,
  }),
  'chapters-same-second': ({ title, start, kept, count }) => ({
    what: `“${title}” begins at ${start}, in the same second as “${kept}”${inFile(count)}. Apps show only one of them; “${title}” was left out.`,
  }),
  'chapters-ends-unused': ({ title, end, count }) => ({
    what: `“${title}” is to end at ${end}, but the next chapter does not begin then${inFile(count)}. In apps a chapter lasts until the next one begins; its end was passed over.`,
  }),
  'chapters-hidden': ({ start, count }) => ({
    what: `The chapter at ${start} is marked as invisible by “toc”${inFile(count)}. Some apps show such chapters all the same; it was left out.`,
  }),
  'chapters-keys-unused': ({ keys, count }) => ({
    what: `Passed over was what stands here about chapters and is not published: ${keys.map((key) => `“${key}”`).join(', ')}${inFile(count)}.`,
  }),
  'chapters-few': ({ count }) => ({
    what: `This episode has only ${count === 1 ? 'one chapter' : `${count} chapters`}. Spotify and YouTube show chapters only where there are three, and none before; Apple Podcasts passes over the list in the description.`,
  }),
  'chapters-late-start': ({ title, start }) => ({
    what: `The first chapter, “${title}”, begins as late as ${start}. Spotify and YouTube then show no chapters at all, and Apple Podcasts passes over the list in the description. The first chapter begins at zero.`,
    write: '00:00 Welcome',
  }),
  'chapters-short': ({ title, start, seconds, isTooShortForYoutube, count }) => ({
    what: `“${title}” at ${start} lasts only ${seconds === 1 ? 'one second' : `${seconds} seconds`}${inEpisode(count)}. ${isTooShortForYoutube ? 'YouTube then shows no chapters at all, it asks for at least 10 seconds. ' : ''}Spotify advises at least 30 seconds: shorter ones are hard to hit in the bar.`,
  }),
  'chapters-long-title': ({ title, length, isTooLongForApple, count }) => ({
    what: `The chapter title “${title}” has ${length} characters${inEpisode(count)}. Spotify advises fewer than 40${isTooLongForApple ? ', Apple Podcasts at most 45' : ''}: of longer ones a phone shows only the beginning.`,
  }),
  'chapters-emoji': ({ title, count }) => ({
    what: `In the chapter title “${title}” there is an emoji${inEpisode(count)}. Spotify wants chapter titles as plain text and advises against emoji.`,
  }),
}
