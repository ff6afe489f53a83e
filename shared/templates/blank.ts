import { documentGroups } from './document-facts'
import { costs, destinations, period, purposes, travellers } from './facts'
import { outlineBlocks } from './outline-blocks'
import type { Template } from './template'

/** No form at all: a title and free text, with the facts that most reports share. */
export const blank: Template = {
  name: 'blank',
  label: { ko: '빈 보고서', en: 'Blank report', vi: 'Báo cáo trống' },
  description: {
    ko: '정해진 서식 없이 처음부터 자유롭게 작성할 때',
    en: 'For reports without a set form, written freely from the start',
    vi: 'Dành cho báo cáo không theo mẫu, soạn tự do từ đầu',
  },
  facts: [
    {
      key: 'overview',
      label: { ko: '개요', en: 'Overview', vi: 'Thông tin chung' },
      fields: [period, purposes, destinations, travellers, costs].map((field) => ({ ...field, required: undefined })),
    },
    ...documentGroups,
  ],
  overview: ['purposes', 'period', 'destinations', 'travellers', 'costs'],
  outline: (language, newId) => {
    const { title, paragraph } = outlineBlocks(language, newId)
    return [
      title(),
      paragraph({
        ko: '(본문 작성. ‘/’를 입력하면 제목·표·사진·기본 정보를 넣을 수 있음)',
        en: '(Write freely; type / to insert headings, tables, pictures and facts)',
        vi: '(Soạn nội dung tự do; gõ / để chèn đề mục, bảng, ảnh và thông tin)',
      }),
    ]
  },
  profile: { ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' },
}
