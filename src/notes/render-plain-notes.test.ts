import { expect, test } from 'vitest'
import { renderPlainNotes } from './render-plain-notes.ts'

test('gives the words of the notes without any markup', () => {
  const markdown =
    '## Titel\n\nEin **fetter** [Link](https://x.example) &amp; `<b>`\\\nZeile\n\n- a\n\n  b\n- c\n\n4. d\n5. e\n\n> f\n\n---\n\n![Bild](/a.png)'
  expect(renderPlainNotes(markdown)).toMatchInlineSnapshot(`
    "Titel

    Ein fetter Link & <b>
    Zeile

    - a
      
      b
    - c

    4. d
    5. e

    f

    Bild"
  `)
})

test('gives nothing for nothing', () => {
  expect(renderPlainNotes(' \n---\n')).toBe('')
})
