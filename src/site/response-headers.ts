// Says which headers our own server sends with a file: those of every host, but nothing is kept.
import { headersAt, hostRules, otherwise } from '../files/host-headers.ts'

/** The server knows a folder and not its show. A name of one language is no other file's name in another one. */
const rules = ['de', 'en'].flatMap((language) => hostRules(language, true))

/**
 * Takes a path from the site's root and gives the headers to send with the file. What is not in the table is left to the
 * server's own. Everything is asked for anew each time: several shows and many builds share the address of one computer.
 */
export const responseHeaders = (path: string): ReadonlyMap<string, string> =>
  new Map([...headersAt(rules, path), ...Object.entries(otherwise)])
