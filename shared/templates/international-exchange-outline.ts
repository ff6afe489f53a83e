import { outlineBlocks } from './outline-blocks'
import type { Outline } from './template'

/** Result report of an international event: event, participants, sessions, exchange, memoranda, follow-up. */
export const internationalExchangeOutline: Outline = (language, newId) => {
  const { title, heading, paragraph, sentence, bullets, facts, record } = outlineBlocks(language, newId)
  return [
    title(),
    ...sentence({
      vi: 'Thực hiện Kế hoạch số …/KH-… ngày … tháng … năm … của … về việc tổ chức (tham dự) …, đơn vị chủ trì báo cáo kết quả như sau:',
    }),

    heading(1, { ko: '행사개요', en: 'Event overview', vi: 'Thông tin sự kiện' }),
    facts('overview'),
    heading(2, { ko: '추진 배경', en: 'Background', vi: 'Bối cảnh' }),
    bullets(
      {
        ko: '(행사를 열게 된 배경과 그간의 협력 경과 기재)',
        en: '(Why the event was held, and the co-operation that led to it)',
        vi: '(Nêu lý do tổ chức và quá trình hợp tác trước đó)',
      },
      {
        ko: '(이번 행사에서 달성하려는 목표 기재)',
        en: '(What the event was meant to achieve)',
        vi: '(Nêu mục tiêu cần đạt được của sự kiện)',
      },
    ),

    heading(1, { ko: '참가국·기관', en: 'Participants', vi: 'Thành phần tham dự' }),
    facts('participants'),
    paragraph({
      ko: '(참가 규모와 특기사항 기재. 개인 연락처는 적지 않음)',
      en: '(Number of participants and anything of note; leave out contact details)',
      vi: '(Nêu quy mô tham dự và điểm cần lưu ý; không ghi thông tin liên hệ cá nhân)',
    }),

    heading(1, { ko: '세션별 주요내용', en: 'Session notes', vi: 'Nội dung phiên họp' }),
    facts('sessions'),
    heading(2, { ko: '(세션명)', en: '(Session)', vi: '(Tên phiên họp)' }),
    bullets(
      {
        ko: '(발표자별 핵심 내용과 제시된 근거 기재)',
        en: '(The main points of each speaker, with the evidence given)',
        vi: '(Nêu ý chính và căn cứ của từng người trình bày)',
      },
      {
        ko: '(토의에서 합의한 점과 의견이 갈린 점 기재)',
        en: '(What the discussion agreed on, and where views differed)',
        vi: '(Nêu điểm thống nhất và điểm còn khác nhau khi thảo luận)',
      },
    ),

    heading(1, { ko: '교류 내용', en: 'Exchange', vi: 'Nội dung trao đổi' }),
    heading(2, { ko: '우리 측 발표', en: 'Our messages', vi: 'Nội dung phía ta trình bày' }),
    facts('ourMessages'),
    paragraph({
      ko: '(참가국의 반응과 추가 설명이 필요한 사항 기재)',
      en: '(How participants responded, and what needs further explanation)',
      vi: '(Nêu phản hồi của các bên và nội dung cần giải thích thêm)',
    }),
    heading(2, { ko: '상대국 관심사항(질의·요청)', en: 'Partner requests', vi: 'Đề nghị của đối tác' }),
    facts('partnerRequests'),
    paragraph({
      ko: '(현장에서 답하지 못한 질의의 회신 부서와 기한 기재)',
      en: '(For questions left open: who will reply, and by when)',
      vi: '(Với câu hỏi chưa trả lời: đơn vị phúc đáp và thời hạn)',
    }),

    heading(1, { ko: '업무협약(MOU)', en: 'Memoranda of understanding', vi: 'Bản ghi nhớ (MOU)' }),
    facts('mous'),
    paragraph({
      ko: '(협약별 쟁점과 다음 절차 기재. 외교 관련 사항은 귀국 후 14일 이내 외교부 통보 여부 확인)',
      en: '(Open points and the next step of each memorandum; check whether the foreign ministry must be told)',
      vi: '(Nêu điểm còn vướng mắc và bước tiếp theo; kiểm tra việc báo cáo cơ quan ngoại giao theo quy định)',
    }),

    heading(1, {
      ko: '후속조치 및 시사점',
      en: 'Follow-up and implications',
      vi: 'Việc cần triển khai và bài học',
    }),
    heading(2, { ko: '후속조치', en: 'Follow-up', vi: 'Việc cần triển khai' }),
    facts('followUps'),
    paragraph({
      ko: '(담당과 기한이 정해지지 않은 사항과 협의 계획 기재)',
      en: '(What has no owner or date yet, and how that will be settled)',
      vi: '(Nêu việc chưa xác định người phụ trách, thời hạn và cách giải quyết)',
    }),
    heading(2, { ko: '시사점 및 정책 제언', en: 'Implications', vi: 'Bài học, kiến nghị' }),
    record('finding'),
    record('policy'),
    record('recommendation'),
    heading(2, { ko: '수집자료 및 사진', en: 'Documents and photographs', vi: 'Tài liệu, hình ảnh' }),
    bullets({
      ko: '(발표자료, 협약서 사본, 행사 사진의 목록과 보관부서 기재)',
      en: '(List presentations, copies of memoranda and photographs, and where they are kept)',
      vi: '(Liệt kê bài trình bày, bản sao bản ghi nhớ, ảnh và nơi lưu giữ)',
    }),

    ...sentence({
      vi: 'Trên đây là báo cáo kết quả hoạt động hợp tác quốc tế …, kính trình … xem xét, chỉ đạo.',
    }),
  ]
}
