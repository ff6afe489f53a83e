import { outlineBlocks } from './outline-blocks'
import type { Outline } from './template'

/**
 * Result report of a delegation, in the usual order of a Vietnamese "Báo cáo kết quả chuyến công tác": general
 * information, work done, lessons, assessment, recommendations. The opening and closing sentences are Vietnamese form.
 */
export const studyMissionOutline: Outline = (language, newId) => {
  const { title, heading, paragraph, sentence, bullets, facts, record, table } = outlineBlocks(language, newId)
  return [
    title(),
    ...sentence({
      vi: 'Thực hiện Quyết định số …/QĐ-… ngày … tháng … năm … của … về việc cử Đoàn công tác đi học tập, nghiên cứu tại …, Đoàn công tác đã hoàn thành chương trình làm việc. Đoàn báo cáo kết quả như sau:',
    }),

    heading(1, { ko: '출장 개요', en: 'Mission overview', vi: 'Thông tin chung' }),
    heading(2, {
      ko: '목적·기간·출장지',
      en: 'Purpose, dates and places',
      vi: 'Mục đích, thời gian, địa điểm',
    }),
    facts('overview'),
    heading(2, { ko: '출장단 구성', en: 'Delegation', vi: 'Thành phần đoàn' }),
    facts('travellers'),
    heading(2, {
      ko: '세부일정',
      en: 'Itinerary and persons met',
      vi: 'Chương trình, đối tác làm việc',
    }),
    facts('itinerary'),
    heading(2, { ko: '소요경비', en: 'Costs', vi: 'Kinh phí' }),
    facts('costs'),

    heading(1, {
      ko: '방문기관별 주요내용',
      en: 'Meetings and results',
      vi: 'Nội dung và kết quả làm việc',
    }),
    facts('visits'),
    heading(2, { ko: '(방문기관명)', en: '(Name of institution)', vi: '(Tên cơ quan)' }),
    bullets(
      {
        ko: '(기관의 기능과 우리 기관과의 관계 기재)',
        en: '(What the institution does, and its relation to our own)',
        vi: '(Giới thiệu chức năng, nhiệm vụ của cơ quan và quan hệ với đơn vị cử đoàn)',
      },
      {
        ko: '(면담 의제, 상대측 설명, 우리 측 질의와 답변 기재)',
        en: '(Agenda, what the hosts explained, our questions and their answers)',
        vi: '(Nêu chủ đề trao đổi, nội dung phía bạn giới thiệu, câu hỏi và trả lời)',
      },
      {
        ko: '(합의 또는 추가 협의가 필요한 사항 기재)',
        en: '(Points agreed, and points to be discussed further)',
        vi: '(Nêu nội dung đã thống nhất và nội dung cần trao đổi thêm)',
      },
    ),

    heading(1, {
      ko: '조사 결과 및 시사점',
      en: 'Lessons learned',
      vi: 'Kinh nghiệm, bài học rút ra',
    }),
    heading(2, { ko: '주요 조사 내용', en: 'Findings', vi: 'Ghi nhận từ chuyến công tác' }),
    record('finding'),
    heading(2, { ko: '벤치마킹 정책', en: 'Benchmark policies', vi: 'Chính sách có thể tham khảo' }),
    record('policy'),

    heading(1, { ko: '평가', en: 'Assessment', vi: 'Đánh giá' }),
    heading(2, { ko: '주요 성과', en: 'Results achieved', vi: 'Kết quả đạt được' }),
    paragraph({
      ko: '(출장 목적별 달성 정도 기재)',
      en: '(How far each purpose was met)',
      vi: '(Đánh giá mức độ hoàn thành từng mục đích)',
    }),
    heading(2, { ko: '한계 및 보완사항', en: 'Limits and difficulties', vi: 'Hạn chế, khó khăn' }),
    paragraph({
      ko: '(확인하지 못한 사항과 보완 방법 기재)',
      en: '(What could not be covered, and how it will be made up)',
      vi: '(Nêu nội dung chưa thực hiện được, nguyên nhân và cách khắc phục)',
    }),

    heading(1, {
      ko: '협력 제안 및 정책 제언',
      en: 'Recommendations and follow-up',
      vi: 'Kiến nghị, đề xuất',
    }),
    heading(2, { ko: '기관 간 협력 제안', en: 'Co-operation proposals', vi: 'Đề xuất hợp tác' }),
    table(
      [
        { ko: '상대기관', en: 'Partner', vi: 'Đối tác' },
        { ko: '협력 내용', en: 'Content', vi: 'Nội dung hợp tác' },
        { ko: '추진 시기', en: 'Timing', vi: 'Thời gian' },
        { ko: '소관부서', en: 'Responsible unit', vi: 'Đơn vị chủ trì' },
      ],
      [
        ['', '', '', ''],
        ['', '', '', ''],
      ],
    ),
    heading(2, { ko: '정책 제언 및 후속조치', en: 'Recommendations', vi: 'Kiến nghị' }),
    record('recommendation'),
    bullets({
      ko: '(출장단이 직접 추진할 후속조치 기재)',
      en: '(What the delegation itself will follow up)',
      vi: '(Nêu việc Đoàn công tác tiếp tục thực hiện)',
    }),

    ...sentence({
      vi: 'Trên đây là báo cáo kết quả chuyến công tác học tập, nghiên cứu tại … của Đoàn công tác, kính trình … xem xét, chỉ đạo.',
    }),
  ]
}
