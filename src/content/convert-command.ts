// Gives the commands that make a fit recording out of an unfit one.

const withoutEnding = (file: string): string => file.replace(/\.[^.]*$/, '')

/** Gives the command that makes an MP3 out of any recording or film. */
export const convertToMp3 = (file: string): string =>
  `ffmpeg -i ${file} -vn -b:a 128k ${withoutEnding(file)}-neu.mp3`

/** Gives the command that puts the tables of an M4A in front of its sound. */
export const convertToStream = (file: string): string =>
  `ffmpeg -i ${file} -c copy -movflags +faststart ${withoutEnding(file)}-neu.m4a`
