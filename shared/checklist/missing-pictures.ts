import type { Block } from '../document/model'
import type { CheckItem } from './rule'
import { nodesOf, plainTextOf } from './tree'

/** The figures of a body whose pictures are not there, by the hashes of those. */
export const findMissingPictures = (body: readonly Block[], missing: ReadonlySet<string>): CheckItem[] =>
  missing.size === 0
    ? []
    : body.flatMap((top, block) =>
        nodesOf(top, 'figure')
          .filter(({ node }) => missing.has(String(node.attrs?.media)))
          .map(
            ({ node, path }): CheckItem => ({
              rule: 'picture-missing',
              place: { kind: 'block', block, spot: { path, from: 0, to: 0 } },
              excerpt: plainTextOf(node),
            }),
          ),
      )
