import type { ReportDocument } from '../document/model'
import { textOf } from '../fields/value'
import { parseDay } from '../i18n/calendar'
import { profiles } from '../profiles/profiles'
import { templates } from '../templates/templates'
import { printBody } from './body'
import { printEnding } from './closing'
import type { BodyContext, PrintContext } from './context'
import { reportData } from './data'
import { headTraveller } from './delegation'
import { printFront, shownTitle } from './front'
import { labels } from './labels'
import { lineText, printLine } from './lines'
import type { PaperChoices } from './paper'
import { createReferences } from './references'
import { oneLine, splitAtCommas } from './text'
import type { PrintBlock, PrintDocument } from './tree'

/** Fewer headings than this need no contents. */
const fewestContents = 3

function titleOf({ body }: ReportDocument, context: BodyContext): string {
  const title = body.find((block) => block.type === 'title')
  return (title && oneLine(lineText(printLine(title.content, context)))) || context.template.label[context.language]
}

function propertiesOf(context: PrintContext): PrintDocument['properties'] {
  const { facts, template, language } = context
  const head = headTraveller(facts)
  const date = oneLine(textOf(facts, 'reportDate'))
  return {
    author: (head && oneLine(textOf(head, 'name'))) || oneLine(textOf(facts, 'organisation')),
    subject: oneLine(textOf(facts, 'gist')) || template.label[language],
    keywords: [...new Set(splitAtCommas(textOf(facts, 'keywords')))],
    date: parseDay(date) ? date : null,
  }
}

function contentsOf(blocks: readonly PrintBlock[], { profile, language }: PrintContext): PrintDocument['contents'] {
  if (!profile.contents || blocks.some(({ type }) => type === 'contents')) return null
  const { depth } = profile.contents
  const listed = blocks.filter((block) => block.type === 'heading' && block.level <= depth)
  return listed.length >= fewestContents ? { title: labels.contents[language], depth } : null
}

/**
 * The one step from a report to paper: numbers, labels and orders everything in the report's language and official
 * form, so that all writers agree. Takes any document that `reportDocumentSchema` accepts and never throws.
 */
export function printReport(document: ReportDocument, choices: PaperChoices = {}): PrintDocument {
  const { language, facts } = document
  const template = templates[document.template]
  const context = {
    language,
    template,
    profile: profiles[choices.profile ?? template.profile[language]],
    facts,
    references: createReferences(document.body),
  }
  const title = shownTitle(titleOf(document, context), context)
  const titleBlock = document.body.find((block) => block.type === 'title')
  const rest = document.body.filter((block) => block !== titleBlock)
  // A reference may name what comes later: the first pass tells all numbers.
  if (context.references.size > 0) printBody(rest, context)
  const body = printBody(rest, context)
  const { blocks, closing } = printEnding(body, context)
  const properties = propertiesOf(context)
  return {
    language,
    profile: context.profile,
    title,
    properties,
    header: context.profile.name === 'en-btor' ? title : '',
    front: printFront(context, title),
    contents: contentsOf(blocks, context),
    blocks,
    closing,
    data: reportData(document, { title, properties }, context),
  }
}
