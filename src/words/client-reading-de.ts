// German words of the script: the transcript.

export const clientReadingDe = {}
