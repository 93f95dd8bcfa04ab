// What the show's file says of its publisher, as a form; what only the publisher can say is marked where it is missing.
import type { ComponentChildren } from 'preact'
import type { SiteContext } from './site-context.ts'

const Missing = ({ site, field }: { readonly site: SiteContext; readonly field: string }) => (
  <strong class="missing">{site.words.ui.missing(field)}</strong>
)

const Entry = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** An address is written over several lines. */
const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text.split('\n').map((line, at) => (
      <>
        {at > 0 && <br />}
        {line}
      </>
    ))}
  </>
)

export const PublisherFacts = ({ site }: { readonly site: SiteContext }) => {
  const { ui } = site.words
  const { publisher, email } = site.catalog.show
  const { name, address, responsible, phone, partners } = publisher
  return (
    <section class="folder card" aria-label={ui.publisherFacts}>
      <p class="tab">{ui.publisherFacts}</p>
      <dl class="form">
        <Entry name={ui.publisher}>{name}</Entry>
        {partners.length > 0 && (
          <Entry name={ui.partners}>{partners.map((one) => one.name).join(', ')}</Entry>
        )}
        <Entry name={ui.address}>
          {address ? <Lines text={address.trim()} /> : <Missing site={site} field="publisher.address" />}
        </Entry>
        <Entry name={ui.responsible}>
          {responsible ? (
            <Lines text={responsible.trim()} />
          ) : (
            <Missing site={site} field="publisher.responsible" />
          )}
        </Entry>
        <Entry name={ui.contact}>
          <a href={`mailto:${email}`}>{email}</a>
        </Entry>
        {phone && (
          <Entry name={ui.phone}>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </Entry>
        )}
      </dl>
    </section>
  )
}
