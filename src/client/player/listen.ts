// Listens for several events at once, until a signal ends it.

/** Takes the events' names with spaces between them. */
export const listen = (
  target: EventTarget,
  types: string,
  handler: () => void,
  signal?: AbortSignal | undefined,
): void => {
  for (const type of types.split(' ')) target.addEventListener(type, () => handler(), signal && { signal })
}
