// Loads a dialog when it is asked for: most readers open none.
import type { Player } from './player.ts'

export const openKeysDialog = async (container: HTMLElement): Promise<void> => {
  const { showKeysDialog } = await import('./keys-dialog.ts')
  showKeysDialog(container)
}

export const openShareDialog = async (container: HTMLElement, player: Player): Promise<void> => {
  const { showShareDialog } = await import('./share.ts')
  showShareDialog(container, player)
}
