// Measures processor time, which other programs on the machine lengthen less than they do the time on the clock.

/** Gives the milliseconds of processor time that something takes. */
export const cpuMsOf = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
