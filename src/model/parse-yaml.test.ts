// Tests that YAML becomes plain data with places, in linear time, whatever it says.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locateLater, parseYaml } from './parse-yaml.ts'

const parse = (text: string) => parseYaml({ file: 'episodes/show.yaml', text, firstLine: 1 })

const dataOf = (text: string) => parse(text).value?.data

describe('data', () => {
  test('follows the core schema: yes is a text, true is not', () => {
    expect(dataOf('a: ja\nb: yes\nc: true\nd: 012\ne: 2021-11-23\nf: ~\ng: 12:30:45\n')).toEqual({
      a: 'ja',
      b: 'yes',
      c: true,
      d: 12,
      e: '2021-11-23',
      f: null,
      g: '12:30:45',
    })
  })

  test('keeps keys that JavaScript gives a meaning as plain keys', () => {
    const data = dataOf('__proto__: { isAdmin: true }\nconstructor: x\n')
    expect(Object.keys(data ?? {})).toEqual(['__proto__', 'constructor'])
    expect(data).not.toHaveProperty('isAdmin')
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  test('is nothing where the file is empty or only a comment', () => {
    expect(dataOf('')).toBeNull()
    expect(dataOf('# nur eine Anmerkung\n')).toBeNull()
  })

  test('does not grow: the billion laughs are a problem and one value', () => {
    const laughs = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(10)}]`)
    const { value, problems } = parse(`l0: &l0 ha\n${laughs.join('\n')}\n`)
    expect(problems.map(({ code }) => code)).toContain('yaml-anchor')
    expect(JSON.stringify(value?.data).length).toBeLessThan(1000)
  })

  test('is whole around control characters, those included that the parser uses as marks of its own', () => {
    for (const mark of ['\u0002', '\u0018', '\u001F']) {
      expect(dataOf(`a: ${mark}\nb: 1\n`)).toEqual({ a: '\uFFFD', b: 1 })
    }
  })

  test('keeps the first of two equal keys', () => {
    expect(dataOf('a: 1\na: 2\n')).toEqual({ a: 1 })
  })
})

describe('places', () => {
  const text = '# Titel\ntitle: Wolfsburg\n\nseasons:\n  - number: 1\n    hosts: [a, b]\n'
  const { value } = parse(text)
  const at = (...path: (string | number)[]) => {
    const { line, column } = value?.valueAt(path) ?? { line: 0, column: 0 }
    return `${line}:${column}`
  }

  test('are those of values', () => {
    expect(at('title')).toBe('2:8')
    expect(at('seasons', 0, 'number')).toBe('5:13')
    expect(at('seasons', 0, 'hosts', 1)).toBe('6:16')
  })

  test('are those of the nearest parent where a key is absent', () => {
    expect(at('description')).toBe('2:1')
    expect(at('seasons', 0, 'slug')).toBe('5:5')
    expect(at('seasons', 7, 'slug')).toBe('4:1')
  })

  test('are those of keys on demand', () => {
    expect(value?.keyAt(['seasons', 0, 'hosts'])).toEqual({ file: 'episodes/show.yaml', line: 6, column: 5 })
  })

  test('count from the line on which the YAML begins', () => {
    const locate = locateLater({ file: 'a.md', text: 'title: A\ndate: B\n', firstLine: 2 })
    expect(locate(['date'])).toEqual({ file: 'a.md', line: 3, column: 7 })
    expect(locateLater({ file: 'a.md', text: ': : :', firstLine: 2 })(['date']).line).toBe(2)
  })
})

describe('hostile input', () => {
  test.each([
    ['brackets', '['.repeat(10_000)],
    ['closed brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['braces', '{a: '.repeat(10_000)],
    ['list marks', '- '.repeat(10_000)],
    ['question marks', '? '.repeat(10_000)],
    ['anchors', 'a: &a '.repeat(10_000)],
    ['tags', '!'.repeat(10_000)],
    ['tabs', '\t'.repeat(100_000)],
    ['quotes', '"'.repeat(100_001)],
    ['colons', ': '.repeat(10_000)],
    ['document marks', '---\n'.repeat(50_000)],
    ['comments', '#\n'.repeat(100_000)],
    ['indentation', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: v`).join('\n')],
    ['equal keys', 'k: v\n'.repeat(20_000)],
    ['one long text', `a: ${'lang '.repeat(200_000)}`],
    ['control characters', `a: ${'\u0000'.repeat(100_000)}`],
    ['marks that the parser uses itself', '\u0002\u0018\u001f\ufeffa: 1\n\u0002'],
    ['an empty line above a wrong indentation', '\n - a\n\t- b: c: d\n  - e: f: g\n - h: i: j'],
    ['empty lines above an error', '\n\n\n\t: : :'],
    ['brackets on every line', 'a: [\n'.repeat(10_000)],
    ['problems on every line', 'a: b: c\n'.repeat(10_000)],
  ])('%s end, and end without throwing', (_, text) => {
    expect(() => parse(text)).not.toThrow()
  })

  test('never throws, and never gives neither value nor problem', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        ': ',
        '- ',
        '\n',
        '  ',
        '\t',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '&',
        '*',
        '!',
        '|',
        '>',
        '#',
        '?',
      ],
      ...['---', '...', '<<', '%', '@', '\\', '\u0000', '\ufeff', '\ud800', '😀', '0x1', '~', '.inf'],
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const { value, problems } = parse(text)
        expect(value !== undefined || problems.length > 0).toBe(true)
        for (const { line, column } of problems) expect(line > 0 && column > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('gives back every text that stands in double quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(dataOf(`title: ${JSON.stringify(text)}\n`)).toEqual({ title: text })
      }),
    )
  })
})
