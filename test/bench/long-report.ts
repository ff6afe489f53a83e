import { sha256 } from '../../electron/platform/files'
import type { Block, ReportDocument } from '../../shared/document/model'
import { png } from '../support/png'

const sentences = [
  '위험 정보를 주민에게 공개하고 매년 갱신하여 예방 중심의 재난관리 체계를 갖춤.',
  '방문기관은 부서 사이의 자료를 한곳에 모아 현장에서 바로 확인할 수 있게 운영함.',
  '우리 시도 같은 방식으로 시범 사업을 거쳐 단계적으로 확대할 필요가 있음.',
]

const text = (value: string) => [{ type: 'text' as const, text: value }]
const paragraph = (value: string) => ({ type: 'paragraph' as const, content: text(value) })

/** A picture of some thousand pixels, different for each number. */
export const benchPicture = (number: number): Uint8Array => png(640, 400, 40 + number * 5)

/**
 * A Korean report of about `pages` A4 pages, with headings, lists and tables.
 * @param pictures how many pictures it has
 */
export function longReport(pages: number, pictures: number): ReportDocument {
  const body: Block[] = [{ type: 'title', content: text('국외연수 결과보고서') }]
  for (let page = 0; page < pages; page++) {
    if (page % 10 === 0) body.push({ type: 'heading', attrs: { level: 1 }, content: text(`방문기관 ${page / 10 + 1}`) })
    body.push({ type: 'heading', attrs: { level: 2 }, content: text(`주요 내용 ${page + 1}`) })
    for (let i = 0; i < 5; i++) body.push(paragraph(`${i + 1}. ${sentences.join(' ')}`))
    body.push({
      type: 'bulletList',
      content: sentences.map((sentence) => ({ type: 'listItem' as const, content: [paragraph(sentence)] })),
    })
    if (page < pictures) {
      body.push({
        type: 'figure',
        attrs: { media: sha256(benchPicture(page)), alt: `그림 ${page}`, width: 60 },
        content: text('현장 사진'),
      })
    }
  }
  const id = '5f4a9d7e-8c1b-4a0e-9b57-3a9f1d2c4b6a'
  return { id, template: 'overseas-training', language: 'ko', facts: { organisation: '서울특별시' }, body }
}
