import { outlineBlocks } from './outline-blocks'
import type { Outline } from './template'

/**
 * Result report of a short overseas training: overview, itinerary, visits, findings, policies, plan, annex.
 * A Vietnamese report also opens with the decision it carries out and closes with the formal submission.
 */
export const overseasTrainingOutline: Outline = (language, newId) => {
  const { title, heading, paragraph, sentence, bullets, facts, record, table } = outlineBlocks(language, newId)
  return [
    title(),
    ...sentence({
      vi: 'Thực hiện Quyết định số …/QĐ-… ngày … tháng … năm … của … về việc cử công chức đi đào tạo, bồi dưỡng tại …, Đoàn đã hoàn thành khóa học theo kế hoạch. Đoàn báo cáo kết quả như sau:',
    }),

    heading(1, { ko: '연수 개요', en: 'Overview', vi: 'Thông tin chung' }),
    facts('overview'),
    facts('travellers'),
    heading(2, { ko: '연수 배경 및 주안점', en: 'Background and focus', vi: 'Yêu cầu, trọng tâm' }),
    bullets(
      {
        ko: '(연수로 해결하려는 정책 과제와 소관 업무와의 관련성 기재)',
        en: '(The policy questions that the training was to answer, and how they bear on your duties)',
        vi: '(Nêu vấn đề chính sách cần tìm hiểu và mối liên hệ với nhiệm vụ được giao)',
      },
      {
        ko: '(사전 조사로 파악한 내용과 현지에서 확인하려는 사항 기재)',
        en: '(What was known beforehand, and what was to be checked on the spot)',
        vi: '(Nêu nội dung đã nghiên cứu trước và nội dung cần kiểm chứng tại thực địa)',
      },
    ),

    heading(1, { ko: '세부일정', en: 'Itinerary', vi: 'Lịch trình, chương trình học tập' }),
    facts('itinerary'),
    paragraph({
      ko: '(당초 계획에서 변경된 일정이 있으면 변경 내용과 사유 기재)',
      en: '(Departures from the approved programme, with reasons)',
      vi: '(Nêu nội dung thay đổi so với kế hoạch được duyệt và lý do, nếu có)',
    }),

    heading(1, {
      ko: '방문기관별 주요내용',
      en: 'Visits and meetings',
      vi: 'Kết quả học tập, làm việc tại các cơ quan',
    }),
    facts('visits'),
    heading(2, { ko: '(방문기관명)', en: '(Name of institution)', vi: '(Tên cơ quan)' }),
    bullets(
      {
        ko: '(기관의 설립 근거·기능·조직 등 개요 기재)',
        en: '(Mandate, functions and organisation in brief)',
        vi: '(Giới thiệu ngắn gọn chức năng, nhiệm vụ, tổ chức của cơ quan)',
      },
      {
        ko: '(설명·견학 내용과 주요 질의응답 기재)',
        en: '(What was explained or shown, with the main questions and answers)',
        vi: '(Nêu nội dung được giới thiệu, khảo sát và các câu hỏi, trả lời chính)',
      },
      {
        ko: '(확보한 자료와 후속 연락 사항 기재)',
        en: '(Documents received and points to follow up)',
        vi: '(Nêu tài liệu đã thu thập và việc cần trao đổi tiếp)',
      },
    ),

    heading(1, { ko: '주요 조사 내용 및 시사점', en: 'Findings and implications', vi: 'Ghi nhận và bài học' }),
    record('finding'),
    heading(2, { ko: '종합 시사점', en: 'Overall implications', vi: 'Bài học chung' }),
    bullets(
      {
        ko: '(여러 방문기관에서 공통으로 확인한 사항 기재)',
        en: '(What several institutions had in common)',
        vi: '(Nêu điểm chung rút ra từ các cơ quan đã làm việc)',
      },
      {
        ko: '(우리 기관의 여건과 다른 점, 도입 시 유의할 점 기재)',
        en: '(How conditions at home differ, and what to watch when adopting)',
        vi: '(Nêu điểm khác biệt với điều kiện trong nước và lưu ý khi vận dụng)',
      },
    ),

    heading(1, { ko: '벤치마킹 정책', en: 'Benchmark policies', vi: 'Chính sách tham khảo' }),
    record('policy'),

    heading(1, {
      ko: '정책 제언 및 시책 반영 계획',
      en: 'Recommendations and adoption plan',
      vi: 'Kiến nghị và kế hoạch áp dụng',
    }),
    paragraph({
      ko: '(소관부서와 사전 협의한 후 과제별로 제언 기재)',
      en: '(One recommendation for each action; discuss it with the responsible unit first)',
      vi: '(Mỗi nội dung là một kiến nghị; trao đổi trước với đơn vị chủ trì)',
    }),
    record('recommendation'),

    heading(1, {
      ko: '경비 및 참고자료',
      en: 'Costs and supporting material',
      vi: 'Kinh phí và tài liệu kèm theo',
    }),
    heading(2, { ko: '경비 집행내역', en: 'Costs', vi: 'Kinh phí' }),
    facts('costs'),
    heading(2, { ko: '수집자료 및 사진', en: 'Documents and photographs', vi: 'Tài liệu, hình ảnh' }),
    bullets(
      {
        ko: '(자료명, 발행기관, 발행연도, 보관부서 기재)',
        en: '(Title, publisher, year and where it is kept)',
        vi: '(Ghi tên tài liệu, cơ quan phát hành, năm, nơi lưu giữ)',
      },
      {
        ko: '(사진마다 촬영일과 장소를 설명에 기재)',
        en: '(Give the date and place of each photograph in its caption)',
        vi: '(Ghi ngày và nơi chụp trong chú thích của từng ảnh)',
      },
    ),
    heading(2, { ko: '자가점검표', en: 'Self-check', vi: 'Bảng tự kiểm tra' }),
    table(
      [
        { ko: '점검항목', en: 'Item', vi: 'Nội dung kiểm tra' },
        { ko: '확인', en: 'Checked', vi: 'Kết quả' },
      ],
      [
        [
          {
            ko: '인용문·통계·사진의 출처 표기',
            en: 'Sources are given for quotations, figures and pictures',
            vi: 'Đã dẫn nguồn trích dẫn, số liệu, hình ảnh',
          },
          '',
        ],
        [
          {
            ko: '다른 보고서와 동일·유사한 문구 여부',
            en: 'No passage repeats another report',
            vi: 'Không sao chép báo cáo khác',
          },
          '',
        ],
        [
          {
            ko: '면담자 연락처 등 개인정보 삭제',
            en: 'Contact details of persons met are removed',
            vi: 'Đã lược bỏ dữ liệu cá nhân của người tiếp, làm việc',
          },
          '',
        ],
      ],
    ),

    ...sentence({
      vi: 'Trên đây là báo cáo kết quả khóa đào tạo, bồi dưỡng tại …, kính trình … xem xét, chỉ đạo.',
    }),
  ]
}
