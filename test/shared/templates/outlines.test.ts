import { describe, expect, it } from 'vitest'
import { type Block, blockSchema, isRecordBlock, type RecordBlock } from '../../../shared/document/model'
import { plainText } from '../../../shared/document/text'
import { type Language, languages } from '../../../shared/i18n/language'
import { records } from '../../../shared/records/records'
import { templateNames } from '../../../shared/templates/names'
import { templates } from '../../../shared/templates/templates'

const newIds = () => {
  let last = 0
  return () => {
    last += 1
    return `record-${last}`
  }
}

const outlineOf = (name: (typeof templateNames)[number], language: Language): Block[] =>
  templates[name].outline(language, newIds())

/** The parts of a form: everything but running text. */
const skeleton = (body: readonly Block[]): string[] =>
  body.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return []
      case 'heading':
        return [`heading ${block.attrs.level}`]
      case 'facts':
        return [`facts ${block.attrs.view}`]
      case 'table':
        return [`table ${block.content.map((row) => row.content.length).join('+')}`]
      case 'bulletList':
      case 'orderedList':
        return [`${block.type} ${block.content.length}`]
      default:
        return [block.type]
    }
  })

const formalVietnameseSentence = /^(Thực hiện (Quyết định|Kế hoạch)|Trên đây là báo cáo)/

/** Records that each form asks for. */
const recordsOf: Readonly<Record<(typeof templateNames)[number], readonly RecordBlock['type'][]>> = {
  'overseas-training': ['finding', 'policy', 'recommendation'],
  'study-mission': ['finding', 'policy', 'recommendation'],
  'international-exchange': ['finding', 'policy', 'recommendation'],
  'dispatch-periodic': ['finding', 'policy', 'recommendation'],
  'back-to-office': ['finding', 'policy', 'recommendation'],
  'newcomer-training': ['finding'],
  'newcomer-trainee': ['finding'],
  blank: [],
}

/** Without a form there are no parts to ask for. */
const formNames = templateNames.filter((name) => name !== 'blank')

describe.each(templateNames)('the outline of %s', (name) => {
  it.each(languages)('is a valid body in %s that starts with an empty title', (language) => {
    const outline = outlineOf(name, language)
    for (const block of outline) expect(blockSchema.parse(block)).toEqual(block)
    expect(outline[0]).toEqual({ type: 'title', content: [] })
    expect(outline.filter((block) => block.type === 'title')).toHaveLength(1)
  })

  it('has the same parts in every language', () => {
    const parts = skeleton(outlineOf(name, 'ko'))
    expect(skeleton(outlineOf(name, 'en'))).toEqual(parts)
    expect(skeleton(outlineOf(name, 'vi'))).toEqual(parts)
  })

  it('shows only facts that the template has', () => {
    const lists = templates[name].facts.flatMap(({ fields }) => fields.filter((field) => field.type === 'list'))
    const views = outlineOf(name, 'en').flatMap((block) => (block.type === 'facts' ? [block.attrs.view] : []))
    for (const view of views) expect(['overview', ...lists.map(({ key }) => key)]).toContain(view)
  })

  it('holds the empty records of its form with all their texts in order, and fresh ids', () => {
    const found = outlineOf(name, 'vi').filter(isRecordBlock)
    expect(found.map(({ type }) => type)).toEqual(recordsOf[name])
    expect(found.map(({ attrs }) => attrs.id)).toEqual(found.map((_, index) => `record-${index + 1}`))
    for (const record of found) {
      const texts = records[record.type].fields.filter((field) => field.type === 'text').map(({ key }) => key)
      expect(record.content.map(({ attrs }) => attrs.key)).toEqual(texts)
      expect(plainText([record])).toEqual([])
    }
  })

  it.each(languages)(
    'puts every guiding sentence in %s in brackets, so that what was left over is seen',
    (language) => {
      const running = outlineOf(name, language)
        .filter((block) => block.type === 'paragraph' || block.type === 'bulletList')
        .flatMap((block) => plainText([block]))
        .filter((line) => !formalVietnameseSentence.test(line))
      expect(running.length).toBeGreaterThan(name === 'blank' ? 0 : 4)
      for (const line of running) expect(line).toMatch(/^\(.+\)$/)
    },
  )
})

describe.each(formNames)('the form of %s', (name) => {
  it('only in Vietnamese opens with the decision it carries out and closes by submitting the report', () => {
    const sentences = (language: Language) =>
      plainText(outlineOf(name, language)).filter((line) => formalVietnameseSentence.test(line))
    expect(sentences('ko')).toEqual([])
    expect(sentences('en')).toEqual([])
    const [opening, closing] = sentences('vi')
    expect(outlineOf(name, 'vi')[1]).toMatchObject({ type: 'paragraph', content: [{ text: opening }] })
    // Annexes stand below the sentence, as they do below the signature on paper.
    const outline = outlineOf(name, 'vi')
    const annexes = outline.findIndex((block) => block.type === 'heading' && /^Phụ lục/.test(plainText([block]).join()))
    const last = annexes === -1 ? outline.at(-1) : outline[annexes - 1]
    expect(last).toMatchObject({ type: 'paragraph', content: [{ text: closing }] })
    /* Printing turns the last full stop into the form's end mark, wherever the text then ends. */
    expect(closing).toMatch(/kính trình … xem xét, chỉ đạo\.$/)
  })

  it('shows the overview', () => {
    const views = outlineOf(name, 'en').flatMap((block) => (block.type === 'facts' ? [block.attrs.view] : []))
    expect(views).toContain('overview')
  })

  it.each(languages)('skips no heading level and types no number into a heading in %s', (language) => {
    const headings = outlineOf(name, language).filter((block) => block.type === 'heading')
    let level = 0
    for (const heading of headings) {
      expect(heading.attrs.level).toBeLessThanOrEqual(level + 1)
      level = heading.attrs.level
      expect(plainText([heading])[0]).not.toMatch(/^([0-9IVX]+[.)]|[Ⅰ-Ⅻ]|[가-하a-zđ][.)]|[□○①-⑳-])/)
    }
  })
})
