// Parts of the script that only a few pages need load with these pages.

const loadFilter = async (): Promise<void> => {
  const { enableFilter } = await import('./filter.ts')
  enableFilter()
}

const loadPlatforms = async (): Promise<void> => {
  const { putOwnPlatformFirst } = await import('./platforms.ts')
  putOwnPlatformFirst()
}

/** The register of all episodes can be filtered; among the apps those for this device come first. */
export const enableFeaturesOfSomePages = (): void => {
  if (document.querySelector('.filter') !== null) loadFilter()
  if (document.querySelector('[data-platform]') !== null) loadPlatforms()
}
