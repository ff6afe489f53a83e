import type { Block, ReportDocument } from '../document/model'
import { plainText } from '../document/text'
import { houseProfile } from '../profiles/house-profile'
import type { HouseStyle } from '../profiles/house-style'
import { isFormName } from '../profiles/profile'
import { profiles } from '../profiles/profiles'
import { standingFacts, withStandingFacts } from '../profiles/standing-texts'
import { publicTitle } from '../public-version/public-title'
import { publicVersion } from '../public-version/public-version'
import { templates } from '../templates/templates'
import { actionMatrix, withActionMatrix } from './action-matrix'
import { printBody } from './body'
import { printEnding } from './closing'
import type { PrintContext } from './context'
import { printCover } from './cover'
import { reportData } from './data'
import { printForm } from './forms/forms'
import { printFront, shownTitle } from './front'
import { labels } from './labels'
import type { PaperChoices } from './paper'
import { propertiesOf, titleOf } from './properties'
import { createReferences } from './references'
import type { PrintBlock, PrintDocument } from './tree'

/** Fewer headings than this need no contents. */
const fewestContents = 3

const lettersOf = (body: readonly Block[]): number => plainText(body).reduce((sum, line) => sum + line.length, 0)

function contentsOf(
  blocks: readonly PrintBlock[],
  { body }: ReportDocument,
  { profile, language }: PrintContext,
): PrintDocument['contents'] {
  if (!profile.contents || blocks.some(({ type }) => type === 'contents')) return null
  const { depth, fewestLetters = 0 } = profile.contents
  if (lettersOf(body) < fewestLetters) return null
  const listed = blocks.filter((block) => block.type === 'heading' && block.level <= depth)
  return listed.length >= fewestContents ? { title: labels.contents[language], depth } : null
}

/** The running header: its text is decided here, so that all writers show the same. */
function headerOf({ profile: { header }, language }: PrintContext, title: string, isPublic: boolean): string {
  // The title of a public version says that it is one.
  if (header === 'title') return title
  const own = header === 'none' ? '' : header.text
  return [own, isPublic ? labels.publicVersion[language] : ''].filter((part) => part !== '').join('  ')
}

interface PrintOptions {
  /** Of the organisation: what differs from the official form, and texts for facts that the report leaves empty. */
  readonly houseStyle?: HouseStyle | null
  /** Whether every block says where in the body it comes from. */
  readonly traced?: boolean
}

/**
 * The one step from a report to paper: numbers, labels and orders everything in the report's language and official
 * form, so that all writers agree. Takes any document that `reportDocumentSchema` accepts.
 * @throws AppError `form-not-for-report` when a form is chosen that this kind of report has nothing for
 */
export function printReport(
  report: ReportDocument,
  choices: PaperChoices = {},
  { houseStyle = null, traced = false }: PrintOptions = {},
): PrintDocument {
  const isPublic = choices.version === 'public'
  const document = isPublic ? publicVersion(report).document : report
  const { language } = document
  const template = templates[document.template]
  const name = choices.profile ?? template.profile[language]
  if (isFormName(name)) return printForm(name, document, houseStyle, isPublic)
  const titleBlock = document.body.find((block) => block.type === 'title')
  const rest = document.body.filter((block) => block !== titleBlock)
  const matrix = name === 'en-btor' ? actionMatrix(rest, language) : null
  const context = {
    language,
    template,
    profile: houseProfile(profiles[name], houseStyle),
    facts: withStandingFacts(document.facts, standingFacts(houseStyle, language)),
    references: createReferences([...document.body, ...(matrix ? [matrix] : [])]),
  }
  const ownTitle = shownTitle(titleOf(document, context), context)
  const title = isPublic ? publicTitle(ownTitle, language) : ownTitle
  // A reference may name what comes later: the first pass tells all numbers.
  if (context.references.size > 0) printBody(rest, context)
  const places = new Map(traced ? document.body.map((block, index) => [block, index]) : [])
  const body = printBody(rest, context, (block) => places.get(block))
  const { blocks, closing } = printEnding(matrix ? withActionMatrix(body, matrix, context) : body, context)
  const properties = propertiesOf(context, isPublic)
  return {
    language,
    profile: context.profile,
    title,
    properties,
    header: headerOf(context, title, isPublic),
    front: printCover(title, blocks, context) ?? printFront(context, title, rest),
    contents: contentsOf(blocks, document, context),
    blocks,
    closing,
    data: reportData(document, { title, properties }, context),
  }
}
