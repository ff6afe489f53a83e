import type { ReportDocument } from '../../shared/document/model'
import { reportDocumentSchema } from '../../shared/document/model'

/** A report that uses every node and mark once, in three languages. */
export const everyNode = (): ReportDocument =>
  reportDocumentSchema.parse({
    id: '7b0c7a52-5f0e-4a51-9a3e-0f6c2f6f1f01',
    template: 'overseas-training',
    language: 'ko',
    facts: {
      organisation: '서울특별시',
      period: { from: '2012-05-14', to: '2012-05-28' },
      purposes: [{ text: '도시정책 학습' }, { text: 'Học hỏi kinh nghiệm' }],
      costs: [{ item: '항공운임', amount: 1234567.5, currency: 'KRW' }],
    },
    body: [
      { type: 'title', content: [{ type: 'text', text: '국외연수 결과보고서' }] },
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: '연수 개요' }] },
      { type: 'facts', attrs: { view: 'overview' } },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '굵게', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' and ' },
          { type: 'text', text: 'nghiêng', marks: [{ type: 'italic' }, { type: 'underline' }, { type: 'strike' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'link', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
        ],
      },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [{ type: 'text', text: '하나' }] },
              {
                type: 'orderedList',
                attrs: { start: 3 },
                content: [
                  { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: '셋' }] }] },
                ],
              },
            ],
          },
        ],
      },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableHeader',
                attrs: { colspan: 2, colwidth: [120, 240] },
                content: [{ type: 'paragraph', content: [{ type: 'text', text: '구분' }] }],
              },
            ],
          },
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                attrs: { align: 'right' },
                content: [{ type: 'paragraph', content: [{ type: 'text', text: '1차' }] }],
              },
              { type: 'tableCell', content: [{ type: 'paragraph' }] },
            ],
          },
        ],
      },
      {
        type: 'finding',
        attrs: { id: 'f-1', category: 'safety', observedOn: '2012-05-16', confidence: 'documented' },
        content: [
          {
            type: 'recordField',
            attrs: { key: 'title' },
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '홍수 예방' }] }],
          },
          {
            type: 'recordField',
            attrs: { key: 'what' },
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '배수 시설' }] }],
          },
        ],
      },
      {
        type: 'policy',
        attrs: { id: 'p-1', country: 'SG', feasibleLegal: 4 },
        content: [
          {
            type: 'recordField',
            attrs: { key: 'name' },
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '위험 지도' }] }],
          },
        ],
      },
    ],
  })
