// Rules about the transcripts of an episode, as far as the feed shows them.
import { attributeOf, attributeValue, childrenOf, type Element, textIn } from './element.ts'
import { eachItem, type Feed, must, type Report, type Rule, should } from './rule.ts'
import { APPLE_TRANSCRIPTS, POCKET_CASTS, PODCAST_TRANSCRIPTS, podcastTag } from './sources.ts'

/** What Pocket Casts and AntennaPod know; every other type is as if there were no transcript. */
const TYPES = [
  'text/vtt',
  'application/x-subrip',
  'application/srt',
  'text/srt',
  'application/json',
  'text/html',
  'text/plain',
]
const APPLE_TYPES = new Set(['text/vtt', 'application/x-subrip', 'application/srt'])

const transcriptsOf = (item: Element): readonly Element[] => childrenOf(item, 'podcast:transcript')
const typeOf = (transcript: Element): string => attributeValue(transcript, 'type')?.trim() ?? ''

const missing = (item: Element, report: Report): void => {
  if (transcriptsOf(item).length === 0 && !/^trailer$/i.test(textIn(item, 'itunes:episodeType'))) report(item)
}

const wrongType = (item: Element, report: Report): void => {
  for (const transcript of transcriptsOf(item)) {
    const type = typeOf(transcript)
    if (type !== '' && !TYPES.includes(type))
      report(attributeOf(transcript, 'type') ?? transcript, type, type.split(';', 1)[0])
  }
}

const notForApple = (item: Element, report: Report): void => {
  const [first, ...others] = transcriptsOf(item)
  if (first !== undefined && ![first, ...others].some((one) => APPLE_TYPES.has(typeOf(one))))
    report(first, typeOf(first))
}

const captions = (item: Element, report: Report): void => {
  for (const transcript of transcriptsOf(item)) {
    const rel = attributeOf(transcript, 'rel')
    if (rel?.value === 'captions' && /^text\/(?:html|plain)$/.test(typeOf(transcript)))
      report(rel, typeOf(transcript))
  }
}

const repeated = (item: Element, report: Report, { channel }: Feed): void => {
  const seen = new Set<string>()
  for (const transcript of transcriptsOf(item)) {
    const language = attributeValue(transcript, 'language') ?? textIn(channel, 'language')
    const key = `${typeOf(transcript)} ${language.toLowerCase()}`
    if (seen.has(key)) report(transcript, key)
    seen.add(key)
  }
}

export const transcriptRules: readonly Rule[] = [
  should('transcript-missing', APPLE_TRANSCRIPTS, eachItem(missing)),
  must('transcript-type', POCKET_CASTS, eachItem(wrongType)),
  should('transcript-form', APPLE_TRANSCRIPTS, eachItem(notForApple)),
  should('transcript-captions', podcastTag('transcript'), eachItem(captions)),
  should('transcript-repeated', PODCAST_TRANSCRIPTS, eachItem(repeated)),
]
