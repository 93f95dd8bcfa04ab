// Puts whatever a title or a transcript holds on one line that every reader of citations understands.

/** Controls, line ends, what turns the direction of writing around unseen, lone surrogates, what is no character. */
const unfit = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu

/** Gives the text on one line: what is unfit and each run of spaces become one space, and none is left around it. */
export const plainLine = (text: string): string => text.replace(unfit, ' ').replace(/\s+/g, ' ').trim()
