// Checks that the drawing is the code.
import { renderToString } from 'preact-render-to-string'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { QrCode } from './qr-code.tsx'

/** Paints the strokes of the path back into rows of modules. */
const paint = (path: string, size: number): readonly (readonly boolean[])[] => {
  const rows = Array.from({ length: size }, () => new Array<boolean>(size).fill(false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length))
  return rows
}

test('the drawing has the dark modules of the code, and no others', () => {
  const text = 'https://sendung.example/folgen/anfang/'
  const html = renderToString(<QrCode text={text} label="Code" />)
  const { data, size } = encode(text, { ecc: 'M', border: 2, maskPattern: 0 })
  expect(paint(/ d="([^"]+)"/.exec(html)?.[1] ?? '', size)).toEqual(data)
})

test('it says what it is to those who cannot see it', () => {
  expect(renderToString(<QrCode text="x" label="QR-Code zur Folge" />)).toContain(
    'role="img" aria-label="QR-Code zur Folge"',
  )
})
