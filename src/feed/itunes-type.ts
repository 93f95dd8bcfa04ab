// Writes `<itunes:type>`.
import type { Show } from '../model/show.ts'
import { textElement } from './xml-element.ts'

/** Takes whether episodes are heard in order (`serial`) or newest first (`episodic`). */
export const itunesType = (type: Show['type']) => textElement('itunes:type', type)
