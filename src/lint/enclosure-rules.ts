// Rules about the recording of an episode.
import { attributeOf, attributeValue, childrenOf, type Element } from './element.ts'
import { endingOf, isAppleEnding, mediaTypeOf, typeForEnding } from './media-types.ts'
import { eachItem, must, type Report, type Rule, should } from './rule.ts'
import { ANTENNAPOD, APPLE, APPLE_REQUIREMENTS, PODCAST_INDEX, RSS } from './sources.ts'

/** Below this, AntennaPod takes the length for unknown. */
const SMALLEST_BYTES = 16_384

/** Makes a check of every enclosure of every episode. */
const eachEnclosure = (check: (enclosure: Element, report: Report) => void): Rule['check'] =>
  eachItem((item, report) => {
    for (const enclosure of childrenOf(item, 'enclosure')) check(enclosure, report)
  })

const without = (name: string): Rule['check'] =>
  eachEnclosure((enclosure, report) => {
    if (!attributeValue(enclosure, name)?.trim()) report(enclosure, name)
  })

const lengthOf = (enclosure: Element): string => attributeValue(enclosure, 'length')?.trim() ?? ''

const partsOf = (enclosure: Element) => {
  const type = attributeValue(enclosure, 'type')?.trim() ?? ''
  const url = attributeValue(enclosure, 'url')?.trim() ?? ''
  return { type, known: mediaTypeOf(type), url, ending: endingOf(url) }
}

const unusualType = (enclosure: Element, report: Report): void => {
  const { type, known, ending } = partsOf(enclosure)
  const wanted =
    known?.better ??
    (/^audio\/|^video\//.test(type) && known === undefined ? typeForEnding(ending ?? '') : '')
  const place = attributeOf(enclosure, 'type') ?? enclosure
  if (wanted) report(place, type, wanted)
  else if (type.includes(';') && known !== undefined) report(place, type, type.split(';', 1)[0])
}

const unsupportedType = (enclosure: Element, report: Report): void => {
  const { type, known, ending } = partsOf(enclosure)
  if (type === '' || known !== undefined || /^(?:audio|video)\/[\w.+-]+$/.test(type)) return
  report(attributeOf(enclosure, 'type') ?? enclosure, type, typeForEnding(ending ?? '') ?? 'audio/mpeg')
}

const endingDiffers = (enclosure: Element, report: Report): void => {
  const { type, known, url, ending } = partsOf(enclosure)
  if (known === undefined || ending === undefined || known.endings.includes(ending)) return
  report(attributeOf(enclosure, 'url') ?? enclosure, `.${ending}: ${type}`, typeForEnding(ending) ?? url)
}

const endingMissing = (enclosure: Element, report: Report): void => {
  const { url, ending } = partsOf(enclosure)
  if (url !== '' && ending === undefined) report(attributeOf(enclosure, 'url') ?? enclosure, url)
}

const endingForeign = (enclosure: Element, report: Report): void => {
  const { ending } = partsOf(enclosure)
  if (ending !== undefined && !isAppleEnding(ending))
    report(attributeOf(enclosure, 'url') ?? enclosure, `.${ending}`)
}

const repeated: Rule['check'] = ({ items }, report) => {
  const seen = new Set<string>()
  for (const item of items) {
    const [enclosure] = childrenOf(item, 'enclosure')
    const url = enclosure && attributeOf(enclosure, 'url')
    const address = url?.value.trim()
    if (url === undefined || !address) continue
    if (seen.has(address)) report(url, address)
    seen.add(address)
  }
}

export const enclosureRules: readonly Rule[] = [
  must(
    'enclosure-missing',
    PODCAST_INDEX,
    eachItem((item, report) => {
      if (childrenOf(item, 'enclosure').length === 0) report(item)
    }),
  ),
  must(
    'enclosure-many',
    RSS,
    eachItem((item, report) => {
      const second = childrenOf(item, 'enclosure')[1]
      if (second !== undefined) report(second)
    }),
  ),
  must('enclosure-url-missing', RSS, without('url')),
  must('enclosure-length-missing', RSS, without('length')),
  must(
    'enclosure-length-invalid',
    RSS,
    eachEnclosure((enclosure, report) => {
      const length = lengthOf(enclosure)
      if (length !== '' && !/^\d{1,15}$/.test(length))
        report(attributeOf(enclosure, 'length') ?? enclosure, length)
    }),
  ),
  should(
    'enclosure-length-small',
    ANTENNAPOD,
    eachEnclosure((enclosure, report) => {
      const length = lengthOf(enclosure)
      if (/^\d{1,15}$/.test(length) && Number(length) < SMALLEST_BYTES)
        report(attributeOf(enclosure, 'length') ?? enclosure, length)
    }),
  ),
  must('enclosure-type-missing', RSS, without('type')),
  should('enclosure-type-unusual', APPLE, eachEnclosure(unusualType)),
  must('enclosure-type-unsupported', APPLE, eachEnclosure(unsupportedType)),
  must('enclosure-ending-missing', APPLE, eachEnclosure(endingMissing)),
  must('enclosure-ending-differs', APPLE, eachEnclosure(endingDiffers)),
  // A feed of its own for another format is offered on purpose, to apps that are not Apple's.
  should('enclosure-ending-foreign', APPLE, eachEnclosure(endingForeign)),
  must('enclosure-repeated', APPLE_REQUIREMENTS, repeated),
]
