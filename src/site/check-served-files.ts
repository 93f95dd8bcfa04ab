// Checks how the files of a feed are served: recordings in parts, types, lengths, access for players.
import { attributeValue, type Element } from '../lint/element.ts'
import {
  AS_PLAYER,
  askHead,
  checkCors,
  checkWay,
  headerOf,
  PACKED,
  type ServedSubject,
} from './check-served-feed.ts'
import { type Answer, askServer } from './check-served-request.ts'

export interface ServedFile extends ServedSubject {
  /** The element of the feed that refers to it. */
  readonly element: Element
}

const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  'audio/x-m4a': ['audio/m4a', 'audio/mp4', 'audio/aac'],
  'audio/m4a': ['audio/x-m4a', 'audio/mp4', 'audio/aac'],
  'audio/mp4': ['audio/x-m4a', 'audio/m4a'],
  'audio/mp3': ['audio/mpeg'],
  'application/srt': ['application/x-subrip', 'text/srt'],
  'application/x-subrip': ['application/srt', 'text/srt'],
}

const typeIn = (answer: Answer): string =>
  headerOf(answer, 'content-type').split(';', 1)[0]?.trim().toLowerCase() ?? ''

const checkType = ({ address, element, report }: ServedFile, answer: Answer, expected?: RegExp): void => {
  const type = typeIn(answer)
  const wanted = attributeValue(element, 'type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const isRight =
    expected === undefined
      ? type === wanted || (OPTIONS_OF[wanted] ?? []).includes(type)
      : expected.test(type)
  if (!isRight) report('served-type', address, type === '' ? '–' : type)
}

/** Where the parts begin that are asked for: not at zero, for servers that ignore the question answer from there. */
const FROM = 64
const TO = 163

const part = (file: ServedFile, from: number, to: number | '') =>
  askServer(file.address, {
    headers: { ...AS_PLAYER, Range: `bytes=${from}-${to}` },
    mostBytes: TO + 1,
    reach: file.reach,
  })

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

/** Reports parts that do not come or are not those asked for; gives whether all is well with them. */
const checkParts = async (file: ServedFile, size: number): Promise<boolean> => {
  const { address, report } = file
  const fail = (...about: Parameters<typeof report>): false => {
    report(...about)
    return false
  }
  if (size <= TO + 1) return true
  const middle = await part(file, FROM, TO)
  if ('failure' in middle) return fail(middle.rule, address, middle.failure)
  if (middle.status !== 206) return fail('served-range', address, String(middle.status))
  const range = headerOf(middle, 'content-range')
  const start = await part(file, 0, TO)
  const isSame = 'failure' in start || sameBytes(start.bytes.subarray(FROM, TO + 1), middle.bytes)
  if (range !== `bytes ${FROM}-${TO}/${size}` || middle.bytes.length !== TO - FROM + 1 || !isSame)
    return fail('served-range-wrong', address, range === '' ? '–' : range)
  const beyond = await part(file, size, '')
  if (!('failure' in beyond) && beyond.status !== 416)
    return fail('served-range-beyond', address, String(beyond.status))
  return true
}

const isPacked = (answer: Answer): boolean => !/^(?:identity)?$/i.test(headerOf(answer, 'content-encoding'))

/** Two bytes are not counted as a download by anybody: https://iabtechlab.com/standards/podcast-measurement-guidelines/ */
const checkEncoding = async ({ address, reach, report }: ServedFile, head: Answer): Promise<void> => {
  const headers = { ...AS_PLAYER, ...PACKED, Range: 'bytes=0-1' }
  const answer = isPacked(head) ? head : await askServer(address, { headers, mostBytes: 2, reach })
  if (!('failure' in answer) && isPacked(answer))
    report('served-encoding', address, headerOf(answer, 'content-encoding'))
}

/** A recording: what Apple, players and downloads rely on. */
export const checkServedRecording = async (file: ServedFile): Promise<void> => {
  const { address, element, report } = file
  const head = await askHead(file)
  if (head === undefined) return
  checkWay(file, head)
  checkType(file, head)
  checkCors(file, head, 'served-cors-player')
  await checkEncoding(file, head)
  const length = headerOf(head, 'content-length')
  if (length !== attributeValue(element, 'length')?.trim())
    report('served-length', address, length === '' ? '–' : length)
  const isFit = !/^\d+$/.test(length) || (await checkParts(file, Number(length)))
  if (isFit && headerOf(head, 'accept-ranges') !== 'bytes') report('served-accept-ranges', address)
}

/** A transcript or the chapters. */
export const checkServedText = async (file: ServedFile): Promise<void> => {
  const head = await askHead(file)
  if (head === undefined) return
  checkWay(file, head)
  checkType(file, head)
  checkCors(file, head, 'served-cors')
}

/** Apple goes by the ending and by the type; they must be of one mind. */
const imageType = (address: string): RegExp => {
  const ending = /\.(jpe?g|png)$/i.exec(address.split(/[?#]/, 1)[0] ?? '')?.[1]?.toLowerCase()
  if (ending === undefined) return /^image\/(?:jpeg|png)$/
  return ending === 'png' ? /^image\/png$/ : /^image\/jpe?g$/
}

/** A cover. */
export const checkServedImage = async (file: ServedFile): Promise<void> => {
  const head = await askHead(file)
  if (head === undefined) return
  checkWay(file, head)
  checkType(file, head, imageType(file.address))
  if (headerOf(head, 'last-modified') === '') file.report('served-last-modified', file.address)
}
