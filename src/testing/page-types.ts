// One address of every type of page that this repository's show has.

export const pageTypes: readonly (readonly [name: string, path: string])[] = [
  ['home', '/'],
  ['all episodes', '/folgen/'],
  ['season', '/staffel-1/'],
  ['episode with chapters', '/folgen/echte-beteiligung/'],
  ['episode without season', '/folgen/dienst-fuer-fortschritt/'],
  ['people', '/personen/'],
  ['person', '/personen/simone-gaul/'],
  ['places', '/orte/'],
  ['place', '/orte/wolfsburg/'],
  ['topics', '/themen/'],
  ['topic', '/themen/agiles-arbeiten/'],
  ['subscribe', '/abonnieren/'],
  ['about', '/ueber/'],
  ['imprint', '/impressum/'],
  ['privacy', '/datenschutz/'],
  ['accessibility', '/barrierefreiheit/'],
  ['on this device', '/ohne-netz/'],
  ['player for other sites', '/einbetten/echte-beteiligung/'],
  ['not found', '/404.html'],
]
