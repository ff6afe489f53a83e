import { outlineBlocks } from './outline-blocks'
import type { Outline } from './template'

/**
 * Mission report in English order: purpose and terms of reference, delegation, itinerary, findings, policies,
 * recommendations with who does what by when, costs, follow-up, annexes. The summary stands above the body.
 */
export const backToOfficeOutline: Outline = (language, newId) => {
  const { title, heading, paragraph, sentence, bullets, facts, record } = outlineBlocks(language, newId)
  return [
    title(),
    ...sentence({
      vi: 'Thực hiện Quyết định số …/QĐ-… ngày … tháng … năm … của … về việc cử Đoàn đi công tác tại …, Đoàn công tác báo cáo kết quả như sau:',
    }),

    heading(1, { ko: '목적 및 과업', en: 'Purpose and terms of reference', vi: 'Mục đích, điều khoản tham chiếu' }),
    facts('overview'),
    paragraph({
      ko: '(과업 가운데 변경하거나 수행하지 못한 사항과 사유 기재)',
      en: '(Departures from the terms of reference, with reasons)',
      vi: '(Nêu nội dung thay đổi hoặc chưa thực hiện so với điều khoản tham chiếu và lý do)',
    }),

    heading(1, { ko: '출장단', en: 'Delegation', vi: 'Thành phần đoàn' }),
    facts('travellers'),

    heading(1, { ko: '일정 및 면담자', en: 'Itinerary and persons met', vi: 'Lịch trình, người làm việc' }),
    facts('itinerary'),
    paragraph({
      ko: '(일정 변경이 있으면 변경 내용과 사유 기재)',
      en: '(Changes to the programme, with reasons; no diary is needed)',
      vi: '(Nêu thay đổi lịch trình và lý do, nếu có)',
    }),

    heading(1, { ko: '조사 내용', en: 'Findings', vi: 'Ghi nhận' }),
    facts('visits'),
    bullets(
      {
        ko: '(순조로운 점과 그 근거 기재)',
        en: '(What goes well, with the evidence)',
        vi: '(Nêu mặt tích cực kèm minh chứng)',
      },
      {
        ko: '(우선 해결할 문제 3~5개를 중요도순으로 기재)',
        en: '(Three to five priority issues, the most important first)',
        vi: '(Nêu từ ba đến năm vấn đề ưu tiên, xếp theo mức độ quan trọng)',
      },
    ),
    record('finding'),

    heading(1, { ko: '벤치마킹 정책', en: 'Benchmark policies', vi: 'Chính sách tham khảo' }),
    record('policy'),

    heading(1, {
      ko: '제언 및 조치계획',
      en: 'Recommendations and action matrix',
      vi: 'Kiến nghị và kế hoạch hành động',
    }),
    bullets({
      ko: '(문제별로 제언 하나씩: 무엇을, 담당, 기한 기재)',
      en: '(One recommendation for each issue: what should be done, by whom, by when)',
      vi: '(Mỗi vấn đề một kiến nghị: nội dung, đơn vị chịu trách nhiệm, thời hạn)',
    }),
    record('recommendation'),

    heading(1, { ko: '경비', en: 'Costs', vi: 'Kinh phí' }),
    facts('costs'),
    paragraph({
      ko: '(승인 예산과 차이가 있으면 사유 기재)',
      en: '(Differences from the approved budget, with reasons)',
      vi: '(Nêu chênh lệch so với dự toán được duyệt và lý do)',
    }),

    heading(1, { ko: '후속조치', en: 'Follow-up', vi: 'Việc cần triển khai' }),
    facts('followUps'),
    paragraph({
      ko: '(다음 출장 시기와 그 전에 확인할 사항 기재)',
      en: '(When the next mission is planned, and what must be settled before it)',
      vi: '(Nêu thời điểm chuyến công tác tiếp theo và việc cần giải quyết trước đó)',
    }),

    ...sentence({
      vi: 'Trên đây là báo cáo kết quả chuyến công tác tại …, kính trình … xem xét, chỉ đạo.',
    }),

    heading(1, {
      ko: '붙임자료',
      en: 'Annexes',
      vi: 'Phụ lục: Danh sách người làm việc, tài liệu, hình ảnh',
    }),
    heading(2, { ko: '면담자 명단', en: 'Contacts', vi: 'Danh sách người làm việc' }),
    facts('contacts'),
    heading(2, {
      ko: '수집자료 및 사진',
      en: 'Documents and photographs',
      vi: 'Tài liệu, hình ảnh',
    }),
    bullets({
      ko: '(비망록(aide-mémoire), 수집자료, 사진 목록 기재)',
      en: '(Aide-mémoire, documents collected, photographs)',
      vi: '(Biên bản làm việc (aide-mémoire), tài liệu thu thập, ảnh)',
    }),
  ]
}
