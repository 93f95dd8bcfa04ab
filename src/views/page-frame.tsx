// What stands around every page: skip links, the header, the landmarks, the footer.
import type { ComponentChildren } from 'preact'
import { type HeadProps, PageHead } from './page-head.tsx'
import { pageLanguage } from './page-language.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

interface Props extends HeadProps {
  /** Names the kind of page for the styles. */
  readonly kind: string
  readonly hasTranscript?: boolean
  readonly children: ComponentChildren
}

export const PageFrame = ({ kind, hasTranscript = false, children, ...head }: Props) => {
  const { site, path } = head
  const { ui } = site.words
  return (
    <html lang={pageLanguage(site)}>
      <PageHead {...head} />
      <body class={kind}>
        <a class="skip" href="#main">
          {ui.skipToContent}
        </a>
        {hasTranscript && (
          <a class="skip" href="#transcript">
            {ui.skipToTranscript}
          </a>
        )}
        <SiteHeader site={site} path={path} />
        <main id="main">{children}</main>
        <SiteFooter site={site} path={path} />
      </body>
    </html>
  )
}
