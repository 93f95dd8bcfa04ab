// Tests what counts as an answer.
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { askWhether } from './release-question.ts'

const answered = async (typed: string): Promise<readonly [boolean, string]> => {
  const input = new PassThrough()
  const output = new PassThrough()
  const answer = askWhether('Wirklich? [j/N] ', ['j', 'ja'], { input, output })
  input.end(typed)
  return [await answer, String(output.read())]
}

test.each(['j\n', 'J\n', ' ja \r\n', 'JA\nn\n'])('takes %j for yes', async (typed) => {
  expect(await answered(typed)).toEqual([true, expect.stringMatching(/^Wirklich\? \[j\/N\] /)])
})

test.each(['n\n', '\n', 'jein\n', 'yes\n', ''])('takes %j for no', async (typed) => {
  expect((await answered(typed))[0]).toBe(false)
})
