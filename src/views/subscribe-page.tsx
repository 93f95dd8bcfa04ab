// How to subscribe: apps with one-tap links, the address to copy, the code to carry it to a phone.
import { absoluteUrl } from '../catalog/urls.ts'
import { AboutShow } from './about-list.tsx'
import { MoreFeeds } from './more-feeds.tsx'
import { PageFrame } from './page-frame.tsx'
import { partLanguage } from './page-language.ts'
import { QrCode } from './qr-code.tsx'
import type { SiteContext } from './site-context.ts'
import { type Platform, subscribeApps } from './subscribe-apps.ts'

interface Props {
  readonly site: SiteContext
  readonly jsonLd: string | undefined
}

interface Part {
  readonly site: SiteContext
  /** Absolute address of the feed. */
  readonly feedUrl: string
}

const platforms: readonly Platform[] = ['ios', 'android', 'desktop']

/** A script moves the fitting platform to the front. */
const Apps = ({ site, feedUrl }: Part) => {
  const { ui } = site.words
  return (
    <section class="apps">
      <h2>{ui.subscribeInApp}</h2>
      <p>{ui.subscribeInAppHelp}</p>
      <div>
        {platforms.map((platform) => (
          <section key={platform} class="folder" data-platform={platform}>
            <h3 class="tab">{ui.platforms[platform]}</h3>
            <ul>
              {subscribeApps
                .filter((app) => app.platforms.includes(platform))
                .map(({ name, address }) => (
                  <li key={name}>
                    <a href={address(feedUrl, site.catalog.show.title)}>{name}</a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

const Address = ({ site, feedUrl }: Part) => {
  const { ui } = site.words
  return (
    <section class="address">
      <h2>{ui.subscribeByAddress}</h2>
      <p>{ui.subscribeByAddressHelp}</p>
      <label for="feed">{ui.feedAddress}</label>
      <div class="copy">
        <input id="feed" type="url" readonly value={feedUrl} />
        <button type="button" hidden data-copied={ui.copied} data-failed={ui.copyFailed}>
          {ui.copy}
        </button>
      </div>
      <p role="status" />
    </section>
  )
}

const Code = ({ site, feedUrl }: Part) => {
  const { ui } = site.words
  return (
    <section class="code">
      <h2>{ui.subscribeByCode}</h2>
      <p>{ui.subscribeByCodeHelp}</p>
      <QrCode text={feedUrl} label={ui.qrOfFeed} />
    </section>
  )
}

const Elsewhere = ({ site }: Pick<Part, 'site'>) => (
  <section>
    <h2>{site.words.ui.elsewhere}</h2>
    <ul lang={partLanguage(site)}>
      {site.catalog.show.links.map(({ title, url }) => (
        <li key={url}>
          <a href={url}>{title}</a>
        </li>
      ))}
    </ul>
  </section>
)

export const SubscribePage = ({ site, jsonLd }: Props) => {
  const { catalog, words } = site
  const feedUrl = absoluteUrl(catalog, catalog.paths.feed)
  return (
    <PageFrame
      site={site}
      kind="subscribing"
      title={words.ui.subscribe}
      description={`${catalog.show.title}: ${words.ui.subscribeLead}`}
      path={catalog.paths.subscribe}
      jsonLd={jsonLd}
    >
      <h1>{words.ui.subscribe}</h1>
      <p class="lead">{words.ui.subscribeLead}</p>
      <Apps site={site} feedUrl={feedUrl} />
      <div class="halves">
        <Address site={site} feedUrl={feedUrl} />
        <Code site={site} feedUrl={feedUrl} />
      </div>
      <MoreFeeds site={site} />
      <AboutShow site={site} />
      {catalog.show.links.length > 0 && <Elsewhere site={site} />}
    </PageFrame>
  )
}
