// How the report of ffmpeg is read.
import { expect, test } from 'vitest'
import { parseLoudnessReport } from './measure-loudness.ts'

const report = `[Parsed_loudnorm_0 @ 0x5]
{
	"input_i" : "-25.49",
	"input_tp" : "-13.15",
	"input_lra" : "1.50",
	"input_thresh" : "-35.65",
	"output_i" : "-23.54"
}`

test('reads the figures of the input', () => {
  expect(parseLoudnessReport(report)).toEqual({
    integratedLufs: -25.49,
    truePeakDb: -13.15,
    rangeLu: 1.5,
    thresholdLufs: -35.65,
  })
})

test('says so where a file is silent', () => {
  expect(() => parseLoudnessReport(report.replace('-25.49', '-inf'))).toThrow('input_i')
})
