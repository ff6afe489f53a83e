import { outlineBlocks } from './outline-blocks'
import type { Outline } from './template'

/** A trainee's own report: course, what was learned, a practice worth spreading, plan for the job, suggestions. */
export const newcomerTraineeOutline: Outline = (language, newId) => {
  const { title, heading, paragraph, sentence, bullets, facts, record } = outlineBlocks(language, newId)
  return [
    title(),
    ...sentence({
      vi: 'Thực hiện Quyết định số …/QĐ-… ngày … tháng … năm … của … về việc cử công chức tham gia khóa bồi dưỡng …, tôi đã hoàn thành khóa học và báo cáo kết quả như sau:',
    }),

    heading(1, { ko: '교육개요', en: 'Course overview', vi: 'Thông tin khóa học' }),
    facts('overview'),
    facts('modules'),

    heading(1, { ko: '학습 내용 및 소감', en: 'What I learned', vi: 'Kết quả học tập, cảm nhận' }),
    bullets(
      {
        ko: '(가장 도움이 된 과목과 배운 내용 기재)',
        en: '(The module that helped most, and what you learned in it)',
        vi: '(Nêu chuyên đề bổ ích nhất và nội dung học được)',
      },
      {
        ko: '(교육 전과 달라진 생각이나 태도 기재)',
        en: '(What you now see or do differently)',
        vi: '(Nêu thay đổi trong nhận thức, thái độ so với trước khóa học)',
      },
    ),
    heading(2, { ko: '함께 나눌 우수사례', en: 'A practice worth sharing', vi: 'Kinh nghiệm muốn chia sẻ' }),
    record('finding'),

    heading(1, { ko: '현업 적용 계획', en: 'On-the-job application plan', vi: 'Kế hoạch vận dụng' }),
    facts('applicationPlan'),
    paragraph({
      ko: '(무엇을, 언제, 어떻게 적용하고 어떤 지원이 필요한지 설명 보완)',
      en: '(Explain what you will use, when and how, and what support you need)',
      vi: '(Giải thích thêm: vận dụng gì, khi nào, cách thức và hỗ trợ cần thiết)',
    }),

    heading(1, { ko: '개선 제안 및 건의', en: 'Suggestions', vi: 'Đề xuất cải tiến' }),
    bullets(
      {
        ko: '(과정 운영에서 좋았던 점과 개선할 점 기재)',
        en: '(What worked well in the course, and what should change)',
        vi: '(Nêu điểm tốt và điểm cần cải tiến của khóa học)',
      },
      {
        ko: '(다음 신규 공무원에게 필요한 과목 제안)',
        en: '(Modules that the next recruits should have)',
        vi: '(Đề xuất chuyên đề cần có cho công chức mới khóa sau)',
      },
    ),

    ...sentence({
      vi: 'Trên đây là báo cáo thu hoạch khóa bồi dưỡng công chức mới …, kính trình … xem xét, chỉ đạo.',
    }),
  ]
}
