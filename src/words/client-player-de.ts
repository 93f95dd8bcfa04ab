// German words of the script: the player.

export const clientPlayerDe = {}
