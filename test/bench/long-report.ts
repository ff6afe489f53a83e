import { sha256 } from '../../electron/platform/files'
import { type Block, blockSchema, type ReportDocument } from '../../shared/document/model'
import { png } from '../support/png'
import { createChooser } from '../support/random'

const stems =
  '정책 도시 재난 예방 주민 기관 자료 현장 교육 예산 시범 협력 평가 운영 기준 제도 시설 안전 복지 교통 환경 행정'.split(
    ' ',
  )
const endings = '을 를 이 가 은 는 의 에 에서 으로 와 과 까지 부터 별 관련'.split(' ')
const closings = ['운영함.', '확인함.', '추진할 필요가 있음.', '공개하고 매년 갱신함.', '단계적으로 확대함.']

/** Sentences as different from each other as those of a real report; the same ones in every run. */
function createWriter(seed: number) {
  const choose = createChooser(seed)
  const one = (words: readonly string[]) => words[choose(words.length)] ?? ''
  const word = () => `${one(stems)}${choose(2) ? one(stems) : ''}${choose(9) ? '' : choose(3_000)}${one(endings)}`
  return (): string => `${Array.from({ length: 7 + choose(6) }, word).join(' ')} ${one(closings)}`
}

const text = (value: string) => [{ type: 'text' as const, text: value }]
const paragraph = (value: string) => blockSchema.parse({ type: 'paragraph', content: text(value) })
const heading = (level: number, value: string) =>
  blockSchema.parse({ type: 'heading', attrs: { level }, content: text(value) })

/** A picture of some thousand pixels, different for each number. */
export const benchPicture = (number: number): Uint8Array => png(640, 400, 40 + number * 5)

/**
 * A Korean report of about `pages` A4 pages, with headings, lists and tables.
 * @param pictures how many pictures it has
 * @param tables how many tables it has, with captions
 */
export function longReport(pages: number, pictures: number, tables = 0): ReportDocument {
  const sentence = createWriter(7)
  const body: Block[] = [{ type: 'title', content: text('국외연수 결과보고서') }]
  for (let page = 0; page < pages; page++) {
    if (page % 10 === 0) body.push(heading(1, `방문기관 ${page / 10 + 1}`))
    body.push(heading(2, `주요 내용 ${page + 1}`))
    for (let i = 0; i < 5; i++) body.push(paragraph(`${sentence()} ${sentence()} ${sentence()}`))
    const items = [1, 2, 3].map(() => ({ type: 'listItem', content: [paragraph(sentence())] }))
    body.push(blockSchema.parse({ type: 'bulletList', content: items }))
    if (page < tables) {
      const cells = (type: string, texts: string[]) => texts.map((value) => ({ type, content: [paragraph(value)] }))
      const rows = [1, 2, 3, 4].map((row) => [String(row), sentence().slice(0, 12), sentence().slice(0, 30), '적정'])
      body.push(
        blockSchema.parse({ type: 'tableCaption', content: text(`점검 결과 ${page + 1}`) }),
        blockSchema.parse({
          type: 'table',
          content: [
            { type: 'tableRow', content: cells('tableHeader', ['연번', '구분', '내용', '평가']) },
            ...rows.map((row) => ({ type: 'tableRow', content: cells('tableCell', row) })),
          ],
        }),
      )
    }
    if (page < pictures) {
      const attrs = { media: sha256(benchPicture(page)), alt: `그림 ${page}`, width: 60 }
      body.push(blockSchema.parse({ type: 'figure', attrs, content: text('현장 사진') }))
    }
  }
  const id = '5f4a9d7e-8c1b-4a0e-9b57-3a9f1d2c4b6a'
  return { id, template: 'overseas-training', language: 'ko', facts: { organisation: '서울특별시' }, body }
}
