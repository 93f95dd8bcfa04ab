// How far the skip buttons and keys go: the same everywhere.

export const backSeconds = 15
export const forwardSeconds = 30
