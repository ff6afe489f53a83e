import type { ReportDocument } from '../../document/model'
import { houseProfile } from '../../profiles/house-profile'
import type { HouseStyle } from '../../profiles/house-style'
import type { FormProfile } from '../../profiles/profile'
import { profiles } from '../../profiles/profiles'
import { standingFacts, withStandingFacts } from '../../profiles/standing-texts'
import { publicTitle } from '../../public-version/public-title'
import { templates } from '../../templates/templates'
import type { BodyContext } from '../context'
import { reportData } from '../data'
import { labels } from '../labels'
import { propertiesOf, writtenTitle } from '../properties'
import { createReferences } from '../references'
import type { PrintDocument } from '../tree'

/**
 * What a form may look at. Its language is Korean whatever the report is written in: labels, dates, amounts, countries
 * and counts are the form's; what people wrote stands as they wrote it.
 */
export interface FormContext extends BodyContext {
  readonly language: 'ko'
  readonly profile: FormProfile
  /** The report's title as it is written; '' while it has none. */
  readonly title: string
  readonly body: ReportDocument['body']
  /** A public version of the report, from which persons are left out. */
  readonly isPublic: boolean
  /** Room is short: lists name only their first, people only their names, and what only adds to a line is left out. */
  readonly brief: boolean
}

/** What a form itself decides. */
export type FormParts = Pick<PrintDocument, 'title' | 'front' | 'blocks'> &
  Partial<Pick<PrintDocument, 'profile' | 'closing' | 'foot'>>

/** Composes a form from the facts of a report. */
export type Form = (context: FormContext) => FormParts

/** What a form of this name looks at in a report. */
export function formContext(
  name: FormProfile['name'],
  document: ReportDocument,
  houseStyle: HouseStyle | null,
  isPublic: boolean,
): FormContext {
  const { language, body } = document
  const facts = withStandingFacts(document.facts, standingFacts(houseStyle, 'ko'))
  const template = templates[document.template]
  const references = createReferences(body)
  const profile = houseProfile(profiles[name], houseStyle)
  const title = writtenTitle(document, { language, template, facts, profile, references })
  return { language: 'ko', template, profile, facts, references, title, body, isPublic, brief: false }
}

/** The whole document around what a form decides. */
export function formDocument(parts: FormParts, context: FormContext): PrintDocument {
  const properties = propertiesOf(context, context.isPublic)
  const title = context.isPublic ? publicTitle(parts.title, 'ko') : parts.title
  return {
    language: 'ko',
    profile: context.profile,
    properties,
    header: context.isPublic ? labels.publicVersion.ko : '',
    contents: null,
    closing: null,
    data: reportData({ body: context.body }, { title, properties }, context),
    ...parts,
    title,
  }
}
