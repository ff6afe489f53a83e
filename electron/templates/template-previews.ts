import type { ReportDocument } from '../../shared/document/model'
import { titleOf } from '../../shared/document/text'
import { assertNever } from '../../shared/errors'
import type { PreviewOf } from '../../shared/ipc/template'
import { templates } from '../../shared/templates/templates'
import type { PreviewSource } from '../export/preview-messages'
import type { Previews } from '../export/previews'
import type { UserTemplates } from './user-templates'

interface Dependencies {
  readonly previews: Previews
  readonly userTemplates: UserTemplates
}

/** Every record of an outline needs an id; which one is never printed, and a fixed one is remembered. */
const anyId = () => '00000000-0000-4000-8000-000000000000'

/** A page without a title looks broken; the template's own name stands there. */
function withTitle(document: ReportDocument, title: string): ReportDocument {
  if (titleOf(document) !== '') return document
  const body = document.body.map((block) =>
    block.type === 'title' ? { ...block, content: [{ type: 'text' as const, text: title, marks: [] }] } : block,
  )
  return { ...document, body }
}

/** First pages of templates. */
export function createTemplatePreviews({ previews, userTemplates }: Dependencies) {
  function sourceOf(of: PreviewOf): PreviewSource {
    switch (of.kind) {
      case 'built-in': {
        const { label, outline } = templates[of.template]
        const { language } = of
        const document = { template: of.template, language, facts: {}, body: outline(language, anyId) }
        return { document: withTitle(document, label[language]), media: new Map() }
      }
      case 'own': {
        const { document, media } = userTemplates.source(of.id)
        return { document: withTitle(document, userTemplates.get(of.id).name), media }
      }
      default:
        return assertNever(of)
    }
  }

  return {
    /**
     * The first page of a template as SVG.
     * @throws AppError `template-not-found`, `report-*`, `export-failed`, `media-*`
     */
    draw: async (of: PreviewOf): Promise<string> => previews.firstPage(sourceOf(of)),
  }
}

export type TemplatePreviews = ReturnType<typeof createTemplatePreviews>
