const levelOf = (list: Element): number =>
  Number(list.querySelector(':scope > li')?.getAttribute('data-aria-level') ?? 1) || 1

/** The list of a level inside a list, following the last item of each; made where there is none. */
function listAt(root: Element, level: number, like: Element): Element {
  let list = root
  for (let at = levelOf(root); at < level; at += 1) {
    const item = list.lastElementChild
    if (!item) break
    const inside = [...item.children].find((child) => child.localName === 'ul' || child.localName === 'ol')
    list = inside ?? item.appendChild(like.cloneNode(false) as Element)
  }
  return list
}

/** Word on the web gives every item a list of its own in a wrapper, its level only as a number: joins them again. */
export function joinOnlineLists(body: HTMLElement): void {
  for (const wrapper of [...body.querySelectorAll('.ListContainerWrapper')]) {
    const list = wrapper.querySelector('ul, ol')
    const root = wrapper.previousElementSibling?.matches('.ListContainerWrapper')
      ? wrapper.previousElementSibling.querySelector('ul, ol')
      : null
    if (!list || !root) continue
    const target = listAt(root, levelOf(list), list)
    if (target.localName !== list.localName) continue
    target.append(...list.children)
    wrapper.remove()
  }
}
