/** Any image is offered, HEIC too: one that cannot be used is explained rather than hidden. */
const offered = 'image/*,.heic,.heif,.avif'

/** Lets the user choose picture files in the system's dialog; none when it is closed without a choice. */
export function pickPictures(options: { readonly many: boolean }): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = offered
  input.multiple = options.many
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true })
    input.addEventListener('cancel', () => resolve([]), { once: true })
    input.click()
  })
}
