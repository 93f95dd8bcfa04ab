// Rules about the show itself.
import { complaintAboutLanguage } from '../model/locale-complaints.ts'
import { complaintAboutCategory } from './complaint-about-category.ts'
import { attributeOf, attributeValue, childOf, childrenOf, type Element, textIn } from './element.ts'
import { type Feed, must, type Report, type Rule, type RuleId, should } from './rule.ts'
import {
  APPLE,
  APPLE_CATEGORIES,
  APPLE_MOVING,
  APPLE_REQUIREMENTS,
  PSP,
  RSS,
  RSS_PROFILE,
  SPOTIFY,
  W3C,
} from './sources.ts'

type Check = Rule['check']

/** An element that is absent or empty. */
const missing =
  (name: string): Check =>
  ({ channel }, report) => {
    if (textIn(channel, name) === '') report(childOf(channel, name) ?? channel, name)
  }

const required = (id: RuleId, source: string, name: string): Rule => must(id, source, missing(name))

/** An element whose text is none of those that count. */
const oneOf =
  (name: string, known: readonly string[], isEnough = (text: string) => known.includes(text)): Check =>
  ({ channel, items }, report) => {
    for (const parent of [channel, ...items])
      for (const element of childrenOf(parent, name)) {
        const text = element.text.trim()
        if (text !== '' && !isEnough(text)) report(element, text, known.join(', '))
      }
  }

const isTrueOrFalse = (text: string): boolean => /^(?:true|false)$/i.test(text)
const isYes = (text: string): boolean => /^yes$/i.test(text)

const language: Check = ({ channel }, report) => {
  const element = childOf(channel, 'language')
  const text = element?.text.trim() ?? ''
  if (element === undefined || text === '') return
  const complaint = complaintAboutLanguage(text)
  const suggestion = complaint?.code === 'language-unknown' ? complaint.facts.suggestion : undefined
  // Apple and browsers read `en-us` as `en-US`.
  if (complaint !== undefined && suggestion?.toLowerCase() !== text.toLowerCase())
    report(element, text, suggestion ?? '')
}

const image: Check = ({ channel }, report) => {
  const element = childOf(channel, 'itunes:image')
  if (element === undefined || !attributeValue(element, 'href')?.trim()) report(element ?? channel)
}

const categoriesOf = (channel: Element): readonly Element[] => childrenOf(channel, 'itunes:category')

const categories: Check = ({ channel }, report) => {
  for (const category of categoriesOf(channel)) {
    const name = attributeValue(category, 'text') ?? ''
    const complaint = complaintAboutCategory(name)
    if (complaint !== undefined) report(category, name || category.text, complaint.wanted)
    else
      for (const inner of childrenOf(category, 'itunes:category')) {
        const subcategory = attributeValue(inner, 'text') ?? ''
        const about = complaintAboutCategory(name, subcategory)
        if (about !== undefined) report(inner, subcategory || inner.text, about.wanted)
      }
  }
}

const selfLinks = ({ channel }: Feed): readonly Element[] =>
  childrenOf(channel, 'atom:link').filter((link) => attributeValue(link, 'rel') === 'self')

const selfLinkType: Check = (feed, report) => {
  for (const link of selfLinks(feed)) {
    const type = attributeOf(link, 'type')
    if (type?.value !== 'application/rss+xml') report(type ?? link, type?.value, 'application/rss+xml')
  }
}

const EMAIL = /^[^\s@<>()]{1,64}@[^\s@<>()]{1,190}\.[^\s@<>().]{2,63}$/

const ownerEmail = (channel: Element): Element | undefined => {
  const owner = childOf(channel, 'itunes:owner')
  return owner && childOf(owner, 'itunes:email')
}

const moved: Check = (feed, report) => {
  const { channel } = feed
  const element = childOf(channel, 'itunes:new-feed-url')
  const self = selfLinks(feed)[0]
  const here = self === undefined ? undefined : attributeValue(self, 'href')?.trim()
  const there = element?.text.trim()
  if (element !== undefined && there && here !== undefined && there !== here) report(element, there, here)
}

const IMAGE_PARTS = ['url', 'title', 'link']

const imageParts: Check = ({ channel }, report) => {
  const element = childOf(channel, 'image')
  if (element === undefined) return
  for (const part of IMAGE_PARTS) if (textIn(element, part) === '') report(element, part)
}

const imageDiffers: Check = ({ channel }, report) => {
  const element = childOf(channel, 'image')
  if (element === undefined) return
  for (const part of ['title', 'link']) {
    const inImage = childOf(element, part)
    const wanted = textIn(channel, part)
    if (inImage !== undefined && inImage.text.trim() !== wanted) report(inImage, inImage.text, wanted)
  }
}

const CONTACT = /^[^\s@<>()]{1,64}@[^\s@<>()]{1,190}(?: \([^()]{1,200}\))?$/

const contacts: Check = ({ channel, items }, report) => {
  const check = (parent: Element, name: string): void => {
    for (const element of childrenOf(parent, name)) {
      const text = element.text.trim()
      if (text !== '' && !CONTACT.test(text)) report(element, text, 'mail@example.org (Name)')
    }
  }
  check(channel, 'managingEditor')
  check(channel, 'webMaster')
  for (const item of items) check(item, 'author')
}

const html: Check = ({ channel }, report) => {
  const element = childOf(channel, 'description')
  const tag = /<\/?[a-z][^<>]{0,200}>/i.exec(element?.text.slice(0, 20_000) ?? '')
  if (element !== undefined && tag !== null) report(element, tag[0])
}

const ttl: Check = ({ channel }, report: Report) => {
  const element = childOf(channel, 'ttl')
  if (element !== undefined && !/^\d{1,9}$/.test(element.text.trim())) report(element, element.text, '60')
}

export const channelRules: readonly Rule[] = [
  required('title-missing', RSS, 'title'),
  required('link-missing', RSS, 'link'),
  required('description-missing', RSS, 'description'),
  required('language-missing', APPLE_REQUIREMENTS, 'language'),
  must('language-unknown', APPLE, language),
  required('author-missing', SPOTIFY, 'itunes:author'),
  required('explicit-missing', APPLE_REQUIREMENTS, 'itunes:explicit'),
  must('explicit-value', APPLE, oneOf('itunes:explicit', ['true', 'false'], isTrueOrFalse)),
  must('image-missing', APPLE_REQUIREMENTS, image),
  must('category-missing', APPLE_REQUIREMENTS, ({ channel }, report) => {
    if (categoriesOf(channel).length === 0) report(channel)
  }),
  must('category-unknown', APPLE_CATEGORIES, categories),
  should('category-many', APPLE, ({ channel }, report) => {
    const third = categoriesOf(channel)[2]
    if (third !== undefined) report(third, String(categoriesOf(channel).length))
  }),
  must('self-link-missing', PSP, (feed, report) => {
    if (!selfLinks(feed).some((link) => attributeValue(link, 'href')?.trim())) report(feed.channel)
  }),
  should('self-link-type', PSP, selfLinkType),
  should('owner-email-missing', SPOTIFY, ({ channel }, report) => {
    if (ownerEmail(channel) === undefined) report(channel)
  }),
  must('email-invalid', W3C, ({ channel }, report) => {
    const email = ownerEmail(channel)
    if (email !== undefined && !EMAIL.test(email.text.trim())) report(email, email.text)
  }),
  must(
    'type-value',
    APPLE,
    oneOf('itunes:type', ['episodic', 'serial'], (text) => /^(?:episodic|serial)$/i.test(text)),
  ),
  should('new-feed-url-elsewhere', APPLE_MOVING, moved),
  should('complete-value', APPLE, oneOf('itunes:complete', ['Yes'], isYes)),
  should('block-value', APPLE, oneOf('itunes:block', ['Yes'], isYes)),
  must('channel-image-parts', RSS, imageParts),
  should('channel-image-differs', RSS_PROFILE, imageDiffers),
  should('contact-not-email', RSS, contacts),
  should('channel-html', W3C, html),
  should('channel-date-missing', SPOTIFY, missing('pubDate')),
  should('ttl-invalid', RSS, ttl),
  must('no-items', APPLE_REQUIREMENTS, ({ channel, items }, report) => {
    if (items.length === 0) report(channel)
  }),
]
