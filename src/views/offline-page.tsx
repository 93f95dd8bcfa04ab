// What is on the device: the script lists it; also what a visitor without a network sees in place of a page that is not.
import { PageFrame } from './page-frame.tsx'
import type { SiteContext } from './site-context.ts'

export const OfflinePage = ({ site }: { readonly site: SiteContext }) => {
  const { ui } = site.words
  return (
    <PageFrame site={site} kind="offline" title={ui.onDevice} description={ui.onDeviceText} path={undefined}>
      <h1>{ui.onDevice}</h1>
      <p class="lead">{ui.onDeviceText}</p>
      <div class="on-device" />
      <p>{ui.onDevicePrivate}</p>
    </PageFrame>
  )
}
