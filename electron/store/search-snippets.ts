import type { FoundReport, Snippet } from '../../shared/ipc/search'
import { recordNames } from '../../shared/records/record'
import type { Passage } from '../../shared/search/passages'
import type { Term } from '../../shared/search/query'
import { qualityIn } from '../../shared/search/score'
import { snippetOf } from '../../shared/search/snippet'

/** Snippets of one report. */
const most = 3

interface Hit {
  readonly passage: Passage
  /** Which terms stand in it, by their place in the query. */
  readonly terms: readonly number[]
}

const isRecord = ({ kind }: Passage): boolean => recordNames.some((name) => name === kind)

/** What a passage stands in: the title of its record, or the last heading before it. */
function nameOf(passage: Passage, passages: readonly Passage[]): string {
  if (passage.kind === 'fact' || passage.kind === 'title' || passage.kind === 'heading') return ''
  const named = isRecord(passage)
    ? passages.find(({ tier, block }) => tier === 'n' && block === passage.block)
    : passages.findLast(({ kind, block }) => kind === 'heading' && block < passage.block)
  return named === passage ? '' : (named?.text ?? '')
}

/** The next passage to show: with the most that was not shown yet, then with the most at all, then the weightiest. */
function nextOf(hits: readonly Hit[], shown: ReadonlySet<number>): Hit | null {
  const fresh = ({ terms }: Hit) => terms.filter((term) => !shown.has(term)).length
  return hits.reduce<Hit | null>((best, hit) => {
    if (best === null) return hit
    const order = fresh(hit) - fresh(best) || hit.terms.length - best.terms.length
    return order > 0 ? hit : best
  }, null)
}

/**
 * The passages that tell best why a report was found, and how many others there are.
 * @param lines the passages as they are compared
 */
export function bestSnippets(
  passages: readonly Passage[],
  lines: readonly string[],
  terms: readonly Term[],
): Pick<FoundReport, 'snippets' | 'more'> {
  const hits = passages.flatMap((passage, position): Hit[] => {
    if (passage.kind === 'title') return []
    const found = terms.flatMap((term, at) => (qualityIn(lines[position] ?? '', term) === null ? [] : [at]))
    return found.length > 0 ? [{ passage, terms: found }] : []
  })
  const shown = new Set<number>()
  const chosen: Hit[] = []
  let left = hits
  for (let hit = nextOf(left, shown); hit && chosen.length < most; hit = nextOf(left, shown)) {
    const taken = hit
    chosen.push(taken)
    for (const term of taken.terms) shown.add(term)
    left = left.filter((each) => each !== taken)
  }
  const snippets = chosen.flatMap(({ passage }): Snippet[] => {
    const pieces = snippetOf(passage.text, terms)
    const { kind, block, key } = passage
    return pieces ? [{ kind, block, key, name: nameOf(passage, passages), pieces }] : []
  })
  return { snippets, more: hits.length - snippets.length }
}
