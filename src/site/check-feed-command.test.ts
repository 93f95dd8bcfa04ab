// Tests that any file can be judged, and what is said of it.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aFeedHost, change } from '../testing/a-feed-host.ts'
import { aFeedText } from '../testing/a-feed-text.ts'
import { type FolderEntry, folderOf } from '../testing/folder-of.ts'
import { wordsFor } from '../words/words-for.ts'
import { readCheckArguments } from './check-command-arguments.ts'
import { printCheck } from './check-command-output.ts'
import { checkFeed } from './check-feed-command.ts'
import { printRefusal } from './print-refusal.ts'
import { Refusal } from './refusal.ts'

const NOW = Date.UTC(2026, 0, 1)
const words = wordsFor('de')

const checkFile = async (entry: FolderEntry) => {
  const { path } = await folderOf({ 'other.xml': entry })
  return checkFeed(join(path, 'other.xml'), NOW)
}

const errorsIn = async (entry: FolderEntry): Promise<readonly string[]> => {
  const { findings } = await checkFile(entry)
  return [...new Set(findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])))]
}

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le')
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
const bomb = aFeedText
  .replace('<rss', `<!DOCTYPE rss [<!ENTITY l0 "ha">${laughs.join('')}]>\n<rss`)
  .replace('Testredaktion', '&l9;')
const deep = aFeedText.replace('<ttl>', `${'<x>'.repeat(200_000)}<ttl>`)
const wide = aFeedText.replace('<ttl>', `${'<x/>'.repeat(2_100_000)}<ttl>`)

describe('what others call a feed', () => {
  test.each([
    ['that is cut off', () => aFeedText.slice(0, -100), ['xml-broken']],
    ['in UTF-16', () => utf16(aFeedText), ['xml-encoding']],
    ['without guids', () => aFeedText.replace(/<guid .*?<\/guid>/, ''), ['guid-missing']],
    ['with entities of HTML', () => aFeedText.replace('Testredaktion', 'a&nbsp;b'), ['xml-broken']],
    ['with a bomb of entities', () => bomb, ['xml-doctype']],
    ['200,000 deep', () => deep, ['feed-refused']],
    ['of two million elements', () => wide, ['feed-too-large', 'feed-refused']],
    [
      'with 20 MB in one text',
      () => aFeedText.replace('Testredaktion', 'Lang '.repeat(4_000_000)),
      ['feed-too-large'],
    ],
    ['that is a recording', () => Buffer.alloc(50_000, 0xff), ['xml-bytes', 'xml-broken']],
    ['that is empty', () => '', ['xml-broken']],
  ])('%s', async (_, entry, rules) => {
    expect(await errorsIn(entry())).toEqual(rules)
  })

  test('is answered with the place, what would be right, why it matters, and who says so', async () => {
    const result = await checkFile(aFeedText.replace('audio/2.mp3', 'audio/ä.mp3'))
    const printed = printCheck({ ...result, subject: 'other.xml' }, 'text', words)
    expect(printed.replaceAll(/\S*other\.xml/g, 'other.xml')).toMatchInlineSnapshot(`
      "1 Fehler im Feed

      address-characters
        other.xml:42:18  [Ausgabe im Juni]
          In der Adresse stehen Leerzeichen, Umlaute oder andere Zeichen, die dort nicht erlaubt sind: https://podcast.example/audio/ä.mp3. Richtig ist https://podcast.example/audio/%C3%A4.mp3
        Warum: Apple lehnt sie ab, und Downloads schlagen je nach App fehl.
        Quelle: https://podcasters.apple.com/support/823-podcast-requirements

      other.xml (2 Folgen): 1 Fehler, 0 Hinweise."
    `)
  })

  test.each([
    ['is not there', { status: 404 }, 'served-status'],
    ['hangs up', { habit: 'hangs-up' as const }, 'served-unreachable'],
    ['redirects in a circle', { status: 301, headers: { Location: '/' } }, 'served-redirects'],
  ])('on the web that %s', async (_, changes, rule) => {
    const { episodes, findings } = await checkFeed(await aFeedHost(change(() => true, changes)), NOW)
    expect([episodes, findings.map((finding) => finding.rule)]).toEqual([undefined, [rule]])
  })

  test('on the web is judged like a file', async () => {
    const address = `${await aFeedHost(() => {})}feed.xml`
    expect(await checkFeed(address, NOW)).toEqual({
      subject: address,
      episodes: 2,
      problems: [],
      findings: [],
    })
  })
})

describe('a refusal', () => {
  const refusal = (typed: readonly string[]): string => {
    try {
      readCheckArguments(typed, {})
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal)
      return printRefusal(error, words)
    }
    return ''
  }

  test.each([
    ['--fed x.xml', '„--fed“ kennt dieser Befehl nicht.\n\n  Schreib zum Beispiel:  --feed'],
    ['--feed', 'Nach „--feed“ fehlt der Wert.'],
    ['--feed --json', 'Nach „--feed“ fehlt der Wert.'],
    [
      'x.xml',
      'Mit „x.xml“ kann dieser Befehl nichts anfangen. Vor einem Feed steht --feed, vor einer Website --url.',
    ],
    [
      '--url ftp://a.example/',
      '„ftp://a.example/“ ist keine Adresse, die sich abfragen lässt.\n\n  Schreib zum Beispiel:  --url https://podcast.example/',
    ],
    ['--feed a.xml --url https://a.example/', '--feed und --url gehen nicht zusammen.'],
    ['--json --github', '--json und --github gehen nicht zusammen.'],
    ['--lang fr', '„fr“ ist keine Sprache dieses Befehls.\n\n  Schreib zum Beispiel:  --lang de'],
  ])('says of %s what is wrong', (typed, sentence) => {
    expect(refusal(typed.split(' '))).toBe(sentence)
  })

  test('says of a folder or of nothing that there is no feed', async () => {
    const { path } = await folderOf({ 'a/b.xml': '' })
    for (const name of ['a', 'c.xml'])
      await expect(checkFeed(join(path, name), NOW)).rejects.toMatchObject({ code: 'feed-not-there' })
  })
})
