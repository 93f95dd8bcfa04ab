// Writes `<itunes:owner>`.
import { limitText } from './limit-text.ts'
import { parentElement, textElement } from './xml-element.ts'

/** Takes who answers for the feed; directories other than Apple's mail their confirmation code to the address. */
export const itunesOwner = (owner: { readonly name: string; readonly email: string }) =>
  parentElement('itunes:owner', [
    textElement('itunes:name', limitText(owner.name, 255)),
    textElement('itunes:email', owner.email),
  ])
