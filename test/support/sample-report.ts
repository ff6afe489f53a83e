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
      { type: 'heading', attrs: { level: 1, id: 'h-1' }, content: [{ type: 'text', text: '연수 개요' }] },
      { type: 'facts', attrs: { view: 'overview' } },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '굵게', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' and ' },
          { type: 'text', text: 'nghiêng', marks: [{ type: 'italic' }, { type: 'underline' }, { type: 'strike' }] },
          { type: 'hardBreak' },
          { type: 'text', text: 'link', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
          { type: 'text', text: 'H' },
          { type: 'text', text: '2', marks: [{ type: 'subscript' }] },
          { type: 'text', text: 'm' },
          { type: 'text', text: '3', marks: [{ type: 'superscript' }] },
          { type: 'text', text: 'code', marks: [{ type: 'code' }] },
          { type: 'text', text: '강조', marks: [{ type: 'highlight', attrs: { colour: 'yellow' } }] },
          { type: 'text', text: 'đỏ', marks: [{ type: 'textColour', attrs: { colour: 'red' } }] },
          {
            type: 'footnote',
            content: [
              { type: 'text', text: '각주 ' },
              { type: 'text', text: 'ghi chú', marks: [{ type: 'italic' }] },
            ],
          },
          { type: 'text', text: ' ' },
          { type: 'crossReference', attrs: { target: 'p-1', show: 'label' } },
          { type: 'text', text: ', ' },
          { type: 'crossReference', attrs: { target: 'h-1', show: 'text' } },
          { type: 'text', text: ', ' },
          { type: 'fact', attrs: { key: 'period.days' } },
        ],
      },
      {
        type: 'paragraph',
        attrs: { align: 'right', indent: 'none' },
        content: [{ type: 'text', text: '오른쪽' }],
      },
      { type: 'tableOfContents' },
      {
        type: 'blockquote',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: '인용' }] }],
      },
      {
        type: 'callout',
        attrs: { kind: 'warning' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Lưu ý an toàn' }] }],
      },
      { type: 'horizontalRule' },
      {
        type: 'taskList',
        content: [
          {
            type: 'taskItem',
            attrs: { checked: true },
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '보고서 제출' }] }],
          },
          {
            type: 'taskItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Gửi hồ sơ' }] }],
          },
        ],
      },
      {
        type: 'bulletList',
        attrs: { marker: 'square' },
        content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: '네모' }] }] }],
      },
      { type: 'pageBreak' },
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
        type: 'tableCaption',
        attrs: { id: 't-1' },
        content: [{ type: 'text', text: '일정' }],
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
                attrs: { align: 'right', background: 'grey' },
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
        attrs: {
          id: 'p-1',
          country: 'SG',
          feasibleLegal: 4,
          period: { from: '2008-10-31' },
          contextDifferences: ['technology', 'economy'],
          findings: ['f-1'],
        },
        content: [
          {
            type: 'recordField',
            attrs: { key: 'name' },
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '위험 지도' }] }],
          },
        ],
      },
      {
        type: 'recommendation',
        attrs: { id: 'r-1', basis: ['f-1', 'p-1'], status: 'proposed' },
        content: [
          {
            type: 'recordField',
            attrs: { key: 'title' },
            content: [{ type: 'paragraph', content: [{ type: 'text', text: '위험 지도 공개' }] }],
          },
        ],
      },
    ],
  })
