// German words of the script: episodes kept on the device.

export const clientOfflineDe = {}
