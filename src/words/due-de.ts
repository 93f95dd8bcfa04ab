// German sentences of the command that says when the next build is due.

export const dueDe = {
  help: `npm run due              sagt, wann die nächste Folge erscheint und ob jetzt etwas zu bauen ist

  --content ORDNER       Ordner mit episodes/ und transcripts/ (sonst: dieses Projekt)
  --output ORDNER        die gebaute Website (sonst: _site)
  --lang de|en           Sprache der Meldungen

Der Exit-Code ist 0, wenn nichts zu tun ist, und 10, wenn seit dem letzten Bau eine Folge fällig wurde. So baut cron
genau dann:  npm run due || [ $? -ne 10 ] || npm run build`,
  due: 'Jetzt ist zu bauen: Seit dem letzten Bau wurde eine Folge fällig, oder es gab noch keinen.',
  notDue: 'Jetzt ist nichts zu bauen.',
  next: (facts: {
    readonly epochMs: number
    readonly iso: string
    readonly timeZone: string
    readonly title: string
  }): string => {
    const local = new Intl.DateTimeFormat('de', {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: facts.timeZone,
    }).format(facts.epochMs)
    return `Als Nächstes erscheint „${facts.title}“: ${local} (${facts.timeZone}), ${facts.iso}`
  },
  nothingNext: 'Keine Folge wartet auf ihr Datum.',
}

export type DueWords = typeof dueDe
