// Copies what stands in a field, and makes the button beside the feed's address do so.

/** Takes the field whose text to copy, which stays selected for those whose browser refuses; says whether it was copied. */
export const copyFrom = async (input: HTMLInputElement): Promise<boolean> => {
  input.select()
  try {
    await navigator.clipboard.writeText(input.value)
    return true
  } catch {
    return false
  }
}

/** Shows the button, which is hidden because it does nothing without this. */
export const enableCopying = (): void => {
  for (const box of document.querySelectorAll('.copy')) {
    const input = box.querySelector('input')
    const button = box.querySelector('button')
    const status = box.parentElement?.querySelector('[role=status]')
    if (input === null || button === null || !status) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      const { copied = '', failed = '' } = button.dataset
      status.textContent = (await copyFrom(input)) ? copied : failed
    })
  }
}
