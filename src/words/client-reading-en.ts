// English words of the script: the transcript.
import type { clientReadingDe } from './client-reading-de.ts'

export const clientReadingEn: typeof clientReadingDe = {
  follow: {
    back: 'Back to the place',
    paused: 'The page has stopped following the recording. The button “Back to the place” leads back.',
  },
  find: {
    label: 'Search the transcript',
    previous: 'Previous hit',
    next: 'Next hit',
    count: '{n} of {total}',
    none: 'No hits',
    said: 'Hit {n} of {total}: {text}',
    nothing: 'The transcript does not contain this.',
  },
  settings: {
    title: 'Reading',
    text: 'Text',
    normal: 'Normal',
    large: 'Large',
    larger: 'Larger',
    lines: 'Line spacing',
    wide: 'Wide',
    follow: 'Follow the recording',
  },
  quote: {
    label: 'Selected text',
    hint: 'Text selected. The Tab key leads to “Copy quote” and more.',
    copy: 'Copy quote',
    copied: 'Quote copied',
    listen: 'Listen from here',
    link: 'Copy link',
    linked: 'Link copied',
    as: 'As …',
    saved: '{form} saved',
    failed: 'Copying did not work. Please copy with the keyboard.',
  },
  paragraph: {
    open: 'At {place}: link, quote, mistake',
    openUntimed: 'Paragraph {place}: link, quote, mistake',
    quote: 'Quote this paragraph',
  },
  report: {
    button: 'Report a mistake',
    title: 'Mistake in the transcript: {episode}, {place}',
    body: 'Episode: {episode}\nPlace: {place}\nAddress: {address}\n\nThe transcript says:\n{passage}\n\nIt should say:\n',
  },
}
