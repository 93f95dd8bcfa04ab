// German words of the script: the bar that stays while a recording plays.

export const clientDock = {
  bar: 'Laufende Wiedergabe',
  play: 'Abspielen',
  pause: 'Pause',
  back: '15 Sekunden zurück',
  forward: '30 Sekunden vor',
  toEpisode: 'Zur Folge: {title}',
  close: 'Wiedergabe beenden',
  /** Offered on a page that could not go on playing by itself. */
  resume: 'Weiterhören bei {time}: {title}',
}
