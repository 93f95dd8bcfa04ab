// The text of a feed that obeys every rule, for tests that break one of them.

const item = (number: number, day: string): string => `
    <item>
      <title>Ausgabe im ${number === 1 ? 'Mai' : 'Juni'}</title>
      <description><![CDATA[<p>Worum es geht. <a href="https://podcast.example/a">Mehr</a></p>]]></description>
      <link>https://podcast.example/folgen/${number}/</link>
      <guid isPermaLink="false">1c52a7f1-9d1c-4e6e-8f43-0a4f3c7a5d0${number}</guid>
      <enclosure url="https://podcast.example/audio/${number}.mp3" length="1234567" type="audio/mpeg"/>
      <pubDate>${day} 06:00:00 +0200</pubDate>
      <content:encoded><![CDATA[<p>Worum es <strong>wirklich</strong> geht.</p>]]></content:encoded>
      <itunes:duration>1801</itunes:duration>
      <itunes:image href="https://podcast.example/bilder/${number}.jpg"/>
      <itunes:explicit>false</itunes:explicit>
      <itunes:episode>${number}</itunes:episode>
      <itunes:season>1</itunes:season>
      <itunes:episodeType>full</itunes:episodeType>
      <podcast:episode display="Nr. ${number}">${number}</podcast:episode>
      <podcast:season name="Anfang">1</podcast:season>
      <podcast:person role="host" group="cast">Helene Host</podcast:person>
      <podcast:person role="guest" href="https://podcast.example/personen/gerda/">Gerda Gast</podcast:person>
      <podcast:transcript url="https://podcast.example/${number}.vtt" type="text/vtt" language="de" rel="captions"/>
      <podcast:chapters url="https://podcast.example/${number}.chapters.json" type="application/json+chapters"/>
      <podcast:soundbite startTime="73.0" duration="60.0">Ein Ausschnitt</podcast:soundbite>
      <podcast:alternateEnclosure type="audio/opus" length="1000" bitrate="32000" title="Klein">
        <podcast:source uri="https://podcast.example/audio/${number}.opus"/>
        <podcast:integrity type="sri" value="sha384-abc"/>
      </podcast:alternateEnclosure>
      <podcast:socialInteract protocol="activitypub" uri="https://social.example/@a/${number}"/>
      <psc:chapters version="1.2">
        <psc:chapter start="00:00:00.000" title="Anfang"/>
        <psc:chapter start="00:10:00.000" title="Mitte"/>
        <psc:chapter start="00:20:00.000" title="Ende"/>
      </psc:chapters>
    </item>`

/** A serial show with two episodes, every podcast element once that tests break. */
export const aFeedText = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:psc="http://podlove.org/simple-chapters">
  <channel>
    <title>Sendung zum Prüfen</title>
    <description>Eine Sendung, die es nur in Tests gibt.</description>
    <link>https://podcast.example/</link>
    <atom:link href="https://podcast.example/feed.xml" rel="self" type="application/rss+xml"/>
    <copyright>Testverlag</copyright>
    <language>de</language>
    <ttl>60</ttl>
    <pubDate>Tue, 04 Jun 2024 06:00:00 +0200</pubDate>
    <image>
      <url>https://podcast.example/bilder/cover.jpg</url>
      <title>Sendung zum Prüfen</title>
      <link>https://podcast.example/</link>
    </image>
    <itunes:author>Testredaktion</itunes:author>
    <itunes:type>serial</itunes:type>
    <itunes:image href="https://podcast.example/bilder/cover.jpg"/>
    <itunes:category text="Society &amp; Culture"><itunes:category text="Documentary"/></itunes:category>
    <itunes:explicit>false</itunes:explicit>
    <itunes:owner>
      <itunes:name>Testverlag</itunes:name>
      <itunes:email>podcast@podcast.example</itunes:email>
    </itunes:owner>
    <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
    <podcast:locked>yes</podcast:locked>
    <podcast:medium>podcast</podcast:medium>
    <podcast:license>cc-by-4.0</podcast:license>
    <podcast:funding url="https://podcast.example/geben/">Unterstützen</podcast:funding>
    <podcast:person role="host" group="cast">Helene Host</podcast:person>
    <podcast:txt purpose="ai-content">false</podcast:txt>
    <podcast:publisher>
      <podcast:remoteItem medium="publisher" feedGuid="003af0a0-6a45-55cf-b765-68e3d349551a"/>
    </podcast:publisher>
${item(2, 'Tue, 04 Jun 2024')}
${item(1, 'Tue, 07 May 2024')}
  </channel>
</rss>
`
