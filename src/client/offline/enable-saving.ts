// Lets an episode be saved for the way, and removed again.

import { clientOffline as offline } from '../../words/client-offline-de.ts'
import type { Page } from '../page.ts'
import { fill } from '../words.ts'
import { allFiles, dataFiles } from './page-files.ts'
import { type RunningSave, runningSave, startSave } from './running-saves.ts'
import { removeSaved, removeUnfinished, type SavedEpisode, savedEpisodes } from './saved-notes.ts'
import { buildSavingControl, type SavingControl } from './saving-control.ts'
import { saySize } from './say-size.ts'
import { pageKey } from './strategy.ts'

interface Parts extends SavingControl {
  readonly scope: string
  readonly episode: SavedEpisode
  readonly signal: AbortSignal
}

const showSaved = (parts: Parts, { sizeBytes }: SavedEpisode, isNews: boolean): void => {
  const { scope, episode, offer, say, showProgress } = parts
  showProgress(undefined)
  say(fill(offline.saved, { size: saySize(sizeBytes) }), isNews)
  offer(offline.remove, () => {
    offer(fill(offline.save, { size: saySize(episode.sizeBytes) }), () => start(parts))
    void removeSaved(scope, episode.page).then(() => say(offline.removed))
  })
}

const showUnsaved = (
  parts: Parts,
  { before, sentence }: { before?: SavedEpisode | undefined; sentence?: string },
): void => {
  const { episode, offer, say, showProgress } = parts
  showProgress(undefined)
  say(sentence ?? (before === undefined ? offline.help : offline.changed), sentence !== undefined)
  const label = before === undefined ? offline.save : offline.saveAgain
  offer(fill(label, { size: saySize(episode.sizeBytes) }), () => start(parts))
}

const savedOf = async ({ scope, episode }: Parts): Promise<SavedEpisode | undefined> =>
  (await savedEpisodes(scope)).find(({ page }) => page === episode.page)

const showState = async (parts: Parts, sentence?: string): Promise<void> => {
  const saved = await savedOf(parts)
  if (saved?.recording === parts.episode.recording) showSaved(parts, saved, sentence !== undefined)
  else showUnsaved(parts, { before: saved, ...(sentence === undefined ? {} : { sentence }) })
}

const follow = async (parts: Parts, save: RunningSave): Promise<void> => {
  const { offer, say, showProgress, signal } = parts
  const show = (): void => showProgress({ bytes: save.receivedBytes(), sizeBytes: save.sizeBytes })
  show()
  say(offline.saving)
  offer(offline.cancel, save.cancel)
  save.watch(show, signal)
  const outcome = await save.outcome
  await showState(parts, outcome === 'saved' ? offline.saved : offline[outcome])
}

const start = (parts: Parts): void => {
  const { scope } = parts
  const episode = { ...parts.episode, files: dataFiles(scope) }
  void follow(parts, startSave({ scope, episode, assets: allFiles(scope) }))
}

/** Only a recording of this site can be kept: of another's, nobody may know whether it came whole. */
const episodeHere = (title: string): SavedEpisode | undefined => {
  const link = document.querySelector<HTMLAnchorElement>('.downloads a[data-bytes]')
  if (link === null || new URL(link.href).origin !== location.origin) return undefined
  const sizeBytes = Number(link.dataset['bytes'])
  return { page: pageKey(location.href), title, recording: link.href, sizeBytes, files: [] }
}

/** Takes the page and the address of the start page. Does nothing on a page without a recording of this site. */
export const enableSaving = ({ signal }: Page, scope: string): void => {
  const episode = episodeHere(document.querySelector('h1')?.textContent ?? '')
  if (episode === undefined) return
  const control = buildSavingControl(scope)
  const parts: Parts = { ...control, scope, episode, signal }
  document.querySelector('.downloads')?.append(control.root)
  showUnsaved(parts, {})
  const save = runningSave(episode.recording)
  void (
    save === undefined ? removeUnfinished(scope).then(() => showState(parts)) : follow(parts, save)
  ).catch(() => control.root.remove())
}
