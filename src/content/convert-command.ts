// Gives the commands that make a fit recording out of an unfit one.
import { basename } from 'node:path'

/** From the folder that `npm run audio` is typed in; in quotes where a terminal would take it apart. */
const typed = (path: string): string => {
  const slashed = path.replaceAll('\\', '/')
  const at = slashed.lastIndexOf('/episodes/')
  const fromHere = at === -1 ? basename(path) : slashed.slice(at + 1)
  return /[^\w./-]/.test(fromHere) ? `"${fromHere}"` : fromHere
}

/**
 * Takes the path of any recording or film; gives the command that makes an MP3 beside it, with the loudness and the size that
 * `show.yaml` asks for, and the line of front matter that names it then. What is called an MP3 and is none would be overwritten by it: ffmpeg gives it another name.
 */
export const convertToMp3 = (path: string): string => {
  const file = basename(path)
  if (!/\.mp3$/i.test(file))
    return `npm run audio -- ${typed(path)}\naudio: ${file.replace(/\.[^.]*$/, '')}.mp3`
  return `ffmpeg -i ${file} -vn -b:a 128k ${file.slice(0, -4)}-neu.mp3`
}

/** Gives the command that puts the tables of an M4A in front of its sound: `npm run audio` would make an MP3 of it. */
export const convertToStream = (path: string): string => {
  const file = basename(path)
  return `ffmpeg -i ${file} -c copy -movflags +faststart ${file.replace(/\.[^.]*$/, '')}-neu.m4a`
}
