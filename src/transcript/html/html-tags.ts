// Which elements of HTML mean what in a transcript: https://html.spec.whatwg.org/multipage/indices.html#elements-3

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Text before and after them is not one sentence. */
export const blockTags = words(
  'html head body main article section div p blockquote ul ol li dl dt dd table caption thead tbody tfoot tr td th ' +
    'figure figcaption hr pre address details summary fieldset h1 h2 h3 h4 h5 h6 hgroup center nav header footer aside form',
)

export const headingTags = words('h1 h2 h3 h4 h5 h6')

/** What stands in them is for machines, or is shown to nobody. */
export const unspokenTags = words(
  'script style title noscript template svg math object iframe textarea select canvas',
)

/** A page that has them holds more than a transcript, and nobody can tell what of it is speech. */
export const pageTags = words('nav header footer aside form')

const inlineTags = words(
  'a abbr acronym audio b base bdi bdo big br button cite code data del dfn em embed font i img input ins kbd label ' +
    'link mark meta param picture q rp rt ruby s samp small source span strike strong sub sup time track tt u var video wbr',
)

/** Elements of one's own have a hyphen in their name. */
export const isKnownTag = (tag: string): boolean =>
  blockTags.has(tag) || inlineTags.has(tag) || unspokenTags.has(tag) || /^[a-z][a-z\d]*-/.test(tag)

/** Attributes that have no value; any other is probably a word that a lost `>` has drawn into a tag. */
export const bareAttributes = words(
  'hidden async defer controls disabled crossorigin itemscope autoplay loop muted download open reversed class id ' +
    'inert checked selected allowfullscreen nomodule playsinline alt value title src href',
)
