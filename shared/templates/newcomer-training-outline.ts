import { outlineBlocks } from './outline-blocks'
import type { Outline } from './template'

/** Report of the unit that ran a course for new recruits: overview, modules, learning, use, evaluation, improvement. */
export const newcomerTrainingOutline: Outline = (language, newId) => {
  const { title, heading, paragraph, sentence, bullets, facts, record } = outlineBlocks(language, newId)
  return [
    title(),
    ...sentence({
      vi: 'Thực hiện Kế hoạch số …/KH-… ngày … tháng … năm … của … về việc tổ chức khóa bồi dưỡng công chức mới, đơn vị tổ chức báo cáo kết quả như sau:',
    }),

    heading(1, { ko: '교육개요', en: 'Course overview', vi: 'Thông tin khóa học' }),
    facts('overview'),
    heading(2, { ko: '추진 배경 및 방향', en: 'Background and approach', vi: 'Bối cảnh, định hướng' }),
    bullets(
      {
        ko: '(신규 공무원의 교육 수요와 과정 편성 방향 기재)',
        en: '(What new recruits needed, and how the course was built for it)',
        vi: '(Nêu nhu cầu bồi dưỡng của công chức mới và định hướng xây dựng chương trình)',
      },
      {
        ko: '(전년도 과정에서 보완한 점 기재)',
        en: '(What was changed since the last course)',
        vi: '(Nêu điểm điều chỉnh so với khóa trước)',
      },
    ),

    heading(1, { ko: '과목별 운영내용', en: 'Modules', vi: 'Nội dung chuyên đề' }),
    facts('modules'),
    heading(2, { ko: '(과목명)', en: '(Module)', vi: '(Tên chuyên đề)' }),
    bullets(
      {
        ko: '(학습목표, 교육방법, 실습·토의 내용 기재)',
        en: '(Aim, method, practice and discussion)',
        vi: '(Nêu mục tiêu, phương pháp, nội dung thực hành, thảo luận)',
      },
      {
        ko: '(교육생의 참여도와 주요 질의 기재)',
        en: '(How trainees took part, and their main questions)',
        vi: '(Nêu mức độ tham gia và câu hỏi chính của học viên)',
      },
    ),

    heading(1, { ko: '학습 성과', en: 'What was learned', vi: 'Kết quả học tập' }),
    bullets(
      {
        ko: '(과목별로 확인된 지식·태도의 변화 기재)',
        en: '(What trainees now know or do differently, module by module)',
        vi: '(Nêu thay đổi về kiến thức, thái độ theo từng chuyên đề)',
      },
      {
        ko: '(교육생 소감 가운데 대표적인 의견 기재. 성명은 적지 않음)',
        en: '(Typical remarks of trainees, without names)',
        vi: '(Trích ý kiến tiêu biểu của học viên, không ghi họ tên)',
      },
    ),
    heading(2, { ko: '확산할 만한 우수사례', en: 'Lessons worth spreading', vi: 'Kinh nghiệm đáng nhân rộng' }),
    record('finding'),

    heading(1, { ko: '현업 적용 계획', en: 'On-the-job application plan', vi: 'Kế hoạch vận dụng' }),
    facts('applicationPlan'),
    paragraph({
      ko: '(배치 부서의 지원과 적용 여부 확인 시기 기재)',
      en: '(How the units of the trainees will help, and when the use will be checked)',
      vi: '(Nêu hỗ trợ của đơn vị tiếp nhận và thời điểm kiểm tra việc vận dụng)',
    }),

    heading(1, { ko: '만족도 및 이수 결과', en: 'Satisfaction and completion', vi: 'Đánh giá, kết quả hoàn thành' }),
    facts('satisfaction'),
    paragraph({
      ko: '(조사 방법, 응답 인원, 이수·미이수 현황과 사유 기재)',
      en: '(How it was asked, how many answered, who completed the course, and reasons for not completing)',
      vi: '(Nêu cách khảo sát, số người trả lời, số hoàn thành, chưa hoàn thành và lý do)',
    }),

    heading(1, { ko: '개선 제안', en: 'Suggestions', vi: 'Đề xuất cải tiến' }),
    bullets(
      {
        ko: '(시간 편성, 강의 난이도, 실습 환경 등 개선할 점 기재)',
        en: '(Timetable, level of lectures, equipment for practice: what should change)',
        vi: '(Nêu điểm cần cải tiến về thời lượng, mức độ bài giảng, điều kiện thực hành)',
      },
      {
        ko: '(차기 과정 반영 계획과 관련 부서 건의 기재)',
        en: '(What the next course will take up, and what is asked of other units)',
        vi: '(Nêu nội dung đưa vào khóa sau và kiến nghị với đơn vị liên quan)',
      },
    ),
    heading(2, { ko: '후속조치', en: 'Follow-up', vi: 'Việc cần triển khai' }),
    facts('followUps'),
    paragraph({
      ko: '(차기 과정 이전에 마칠 과제와 점검 방법 기재)',
      en: '(What must be done before the next course, and how it will be checked)',
      vi: '(Nêu việc cần hoàn thành trước khóa sau và cách kiểm tra)',
    }),
    heading(2, { ko: '사진 및 붙임자료', en: 'Photographs and annexes', vi: 'Hình ảnh, phụ lục' }),
    bullets({
      ko: '(교육 사진, 교재, 만족도 조사지 등 기재)',
      en: '(Photographs, course material, questionnaire)',
      vi: '(Ảnh, tài liệu, phiếu khảo sát)',
    }),

    ...sentence({
      vi: 'Trên đây là báo cáo kết quả khóa bồi dưỡng công chức mới …, kính trình … xem xét, chỉ đạo.',
    }),
  ]
}
