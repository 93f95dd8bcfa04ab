// German words around a list of problems.

export const problemListDe = {
  /** Above the problems that stop a build. */
  errors: (count: number): string => (count === 1 ? '1 Problem im Inhalt.' : `${count} Probleme im Inhalt.`),
  /** Above the problems that do not. */
  advice: (count: number): string =>
    count === 1
      ? '1 Hinweis zum Inhalt. Er hält nichts auf.'
      : `${count} Hinweise zum Inhalt. Sie halten nichts auf.`,
  write: 'Schreib zum Beispiel:',
}

export type ProblemListWords = typeof problemListDe
