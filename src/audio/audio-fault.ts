// What keeps ffmpeg from doing its work: a code and the facts of its sentence.

/** What the sentence of each code needs to know. Names of files are those the caller gave. */
export interface AudioFaultFacts {
  readonly 'ffmpeg-missing': { readonly variable: string | undefined; readonly path: string | undefined }
  readonly 'ffmpeg-broken': { readonly path: string; readonly said: string }
  readonly 'ffmpeg-old': { readonly path: string; readonly version: string; readonly missing: string }
  readonly 'encoder-missing': { readonly path: string; readonly version: string; readonly encoder: string }
  readonly 'sound-missing': { readonly file: string }
  readonly 'sound-silent': { readonly file: string }
  readonly 'sound-unreadable': { readonly file: string; readonly said: string }
  readonly 'sound-cut-short': {
    readonly file: string
    readonly announcedSeconds: number
    readonly presentSeconds: number
  }
  readonly 'sound-changing': { readonly file: string }
  readonly 'disk-full': { readonly file: string }
  readonly interrupted: { readonly file: string }
  readonly 'ffmpeg-failed': { readonly file: string; readonly said: string }
}

export type AudioFaultCode = keyof AudioFaultFacts

/** Thrown where a recording cannot be made; whoever prints it has a sentence for each code. */
export class AudioFault<Code extends AudioFaultCode = AudioFaultCode> extends Error {
  readonly code: Code
  readonly facts: AudioFaultFacts[Code]

  constructor(code: Code, facts: AudioFaultFacts[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(facts)}`, options)
    this.name = 'AudioFault'
    this.code = code
    this.facts = facts
  }
}
