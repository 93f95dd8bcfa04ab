// How the report of ffmpeg is read.
import { expect, test } from 'vitest'
import { parseLoudness } from './measure-loudness.ts'

const report = `[Parsed_loudnorm_0 @ 0x5]
{
	"input_i" : "-25.49",
	"input_tp" : "-13.15",
	"input_lra" : "1.50",
	"input_thresh" : "-35.65",
	"output_i" : "-23.54"
}`

const parse = (text: string) => parseLoudness(text.split('\n'), 'a.wav')

test('reads the figures of the input', () => {
  expect(parse(report)).toEqual({
    integratedLufs: -25.49,
    truePeakDb: -13.15,
    rangeLu: 1.5,
    thresholdLufs: -35.65,
  })
})

test('takes the last report, whatever a file name or a tag says', () => {
  expect(parse(`title : {\n{\n"input_i" : "-1.00"\n}\n${report}`).integratedLufs).toBe(-25.49)
})

test('says so where a file is silent', () => {
  expect(() => parse(report.replace('-25.49', '-inf'))).toThrow('sound-silent')
  expect(() => parse(report.replace('-25.49', '-70.00'))).toThrow('sound-silent')
})

test.each(['nan', '', '1e3', '-25.49 LUFS'])('does not take %j for a figure', (value) => {
  expect(() => parse(report.replace('-13.15', value))).toThrow('ffmpeg-failed')
})

test('does not guess where nothing was printed', () => {
  expect(() => parse('ffmpeg version 7')).toThrow('ffmpeg-failed')
})
