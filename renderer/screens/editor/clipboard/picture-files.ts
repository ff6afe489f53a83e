/** Pictures of a paste or drop; none when there is text as well, as from a word processor or spreadsheet. */
export function picturesOf(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])]
  if (files.length === 0) return []
  const html = new DOMParser().parseFromString(data?.getData('text/html') ?? '', 'text/html')
  return (html.body.textContent ?? '').trim() === '' ? files : []
}
