// Takes over the tags of the podcast namespace that a show and an episode can have and that are written nearly as in the feed.
import { attributeValue, childOf, childrenOf, type Element } from '../lint/element.ts'
import { addressOf } from './element-values.ts'
import { lineOf } from './foreign-text.ts'

/** The feed makes these by itself. */
const OWN_PURPOSES: ReadonlySet<string> = new Set(['ai-content', 'subscribe', 'readme'])

/** A list is only written where something is in it. */
const filled = <T>(key: string, list: readonly T[]): Readonly<Record<string, readonly T[]>> =>
  list.length === 0 ? {} : { [key]: list }

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined

const recipientOf = (element: Element) => ({
  name: attributeValue(element, 'name'),
  type: attributeValue(element, 'type') ?? 'node',
  address: attributeValue(element, 'address') ?? '',
  split: numberOf(attributeValue(element, 'split')) ?? 1,
  ...(attributeValue(element, 'fee') === 'true' ? { fee: true } : {}),
  customKey: attributeValue(element, 'customKey'),
  customValue: attributeValue(element, 'customValue'),
})

const paymentOf = (parent: Element) => {
  const element = childOf(parent, 'podcast:value')
  if (element === undefined) return {}
  const recipients = childrenOf(element, 'podcast:valueRecipient').map(recipientOf)
  const { method, suggested } = {
    method: attributeValue(element, 'method'),
    suggested: attributeValue(element, 'suggested'),
  }
  return recipients.length === 0 ? {} : { value: { method, suggested, recipients } }
}

const licenseOf = (parent: Element) => {
  const element = childOf(parent, 'podcast:license')
  const name = lineOf(element?.text ?? '', 128)
  if (element === undefined || name === '') return {}
  const url = addressOf(attributeValue(element, 'url'), undefined)
  return { license: url === undefined ? name.toLowerCase() : { name, url } }
}

/** Takes a channel or an item; gives keys as in `model/feed-tag-schemas.ts`. What does not fit there is found by the parser. */
export const sharedTagsOf = (parent: Element): Readonly<Record<string, unknown>> => ({
  ...filled(
    'funding',
    childrenOf(parent, 'podcast:funding').flatMap((element) => {
      const url = addressOf(attributeValue(element, 'url'), undefined)
      return url === undefined ? [] : [{ title: lineOf(element.text, 128) || new URL(url).hostname, url }]
    }),
  ),
  ...licenseOf(parent),
  ...filled(
    'socialInteract',
    childrenOf(parent, 'podcast:socialInteract').flatMap((element) => {
      const uri = attributeValue(element, 'uri')
      const [accountId, accountUrl] = [
        attributeValue(element, 'accountId'),
        attributeValue(element, 'accountUrl'),
      ]
      return uri === undefined || uri === ''
        ? []
        : [{ protocol: attributeValue(element, 'protocol'), uri, accountId, accountUrl }]
    }),
  ),
  ...filled(
    'txt',
    childrenOf(parent, 'podcast:txt').flatMap((element) => {
      const purpose = attributeValue(element, 'purpose')
      const value = element.text.trim()
      return value === '' || OWN_PURPOSES.has(purpose ?? '') ? [] : [{ purpose, value }]
    }),
  ),
  ...paymentOf(parent),
})
