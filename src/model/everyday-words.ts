// Words by which no name can be told from what people say anyway.

const german =
  'der die das den dem des ein eine einen einem einer eines und oder aber denn doch ich du er sie es wir ihr man mich ' +
  'mir dich dir sich uns euch mein dein sein unser kein keine nicht ist sind war waren bin bist hat habe haben wird ' +
  'werden wurde worden kann können muss müssen soll sollen will wollen mit von vom zu zum zur bei beim in im an am auf ' +
  'aus für über unter nach vor durch gegen ohne um als wie wo wer was wann warum weil wenn dass da dann dort hier auch ' +
  'noch nur schon sehr so mehr immer wieder ja nein also halt eben mal jetzt heute gestern morgen alle alles viel viele ' +
  'gut neu neue alt stadt land kreis landkreis kommune gemeinde jahr jahre leute menschen kinder jugend folge podcast'

const english =
  'the a an and or but if i you he she it we they me him her us them my your his its our their this that these those is ' +
  'are was were be been have has had do does did will would can could should not no yes of to in on at by for with from ' +
  'as so than then there here when where who what why how all any some more very just now also city town county people ' +
  'children year years episode podcast'

const everyday: ReadonlySet<string> = new Set(`${german} ${english}`.split(' '))

/** Says whether a text has no other words than those that stand in every transcript; upper and lower case count for nothing. */
export const isEveryday = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => everyday.has(word))
}
