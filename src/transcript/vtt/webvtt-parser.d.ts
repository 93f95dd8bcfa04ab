// The part of the package `webvtt-parser` that tests use; it brings no types.
declare module 'webvtt-parser' {
  export type CueNode =
    | { readonly type: 'text'; readonly value: string }
    | {
        readonly type: 'object'
        readonly name: string
        readonly value?: string
        readonly children: readonly CueNode[]
      }

  export class WebVTTParser {
    constructor(entities?: Readonly<Record<string, string>>)
    parse(
      text: string,
      mode: 'captions',
    ): {
      readonly cues: readonly {
        readonly startTime: number
        readonly endTime: number
        readonly tree: { readonly children: readonly CueNode[] }
      }[]
      readonly errors: readonly { readonly message: string; readonly line: number }[]
    }
  }
}
