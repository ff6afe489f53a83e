import { outlineBlocks } from './outline-blocks'
import type { Outline } from './template'

/** Activity report of a posting: period, activities, projects, trends, proposals, issues, plan; handover at the end. */
export const dispatchPeriodicOutline: Outline = (language, newId) => {
  const { title, heading, paragraph, sentence, bullets, facts, record } = outlineBlocks(language, newId)
  return [
    title(),
    ...sentence({
      vi: 'Thực hiện Quyết định số …/QĐ-… ngày … tháng … năm … của … về việc cử công chức biệt phái tại …, tôi báo cáo kết quả công tác trong kỳ như sau:',
    }),

    heading(1, { ko: '파견개요 및 보고기간', en: 'Posting and period', vi: 'Thông tin biệt phái, kỳ báo cáo' }),
    facts('overview'),
    heading(2, { ko: '지난 기간 이월사항', en: 'Carried over from the last period', vi: 'Việc chuyển từ kỳ trước' }),
    facts('followUps'),
    paragraph({
      ko: '(지난 보고에서 이월된 과제의 처리 결과 기재. 첫 보고이면 삭제)',
      en: '(What became of the items carried over; delete this in the first report)',
      vi: '(Nêu kết quả xử lý việc chuyển từ kỳ trước; xóa mục này nếu là báo cáo đầu tiên)',
    }),

    heading(1, { ko: '주요 활동실적', en: 'Activities by duty', vi: 'Kết quả công tác' }),
    facts('activities'),
    heading(2, { ko: '(업무명)', en: '(Duty)', vi: '(Tên nhiệm vụ)' }),
    bullets(
      {
        ko: '(추진 배경, 활동내용, 참여 인원 등 실적 기재)',
        en: '(Why it was done, what was done and who took part)',
        vi: '(Nêu lý do, nội dung hoạt động, thành phần tham gia)',
      },
      {
        ko: '(성과와 계획 대비 차이, 그 사유 기재)',
        en: '(Results, how they differ from the plan, and why)',
        vi: '(Nêu kết quả, khác biệt so với kế hoạch và lý do)',
      },
    ),

    heading(1, { ko: '교류사업 현황', en: 'Exchange project pipeline', vi: 'Danh mục dự án giao lưu' }),
    facts('exchangeProjects'),
    paragraph({
      ko: '(단계가 바뀐 사업과 지연된 사업의 사유 기재)',
      en: '(Projects that moved on, and reasons for those that are late)',
      vi: '(Nêu dự án đã chuyển giai đoạn và lý do của dự án chậm tiến độ)',
    }),

    heading(1, { ko: '현지 동향 및 정책 정보', en: 'Local trends', vi: 'Tình hình sở tại' }),
    record('finding'),

    heading(1, { ko: '본청 반영 제안', en: 'Proposals to head office', vi: 'Kiến nghị với cơ quan' }),
    record('policy'),
    paragraph({
      ko: '(본청에 건의하는 사항을 제언별로 기재)',
      en: '(One recommendation for each proposal to head office)',
      vi: '(Mỗi đề xuất với cơ quan là một kiến nghị)',
    }),
    record('recommendation'),

    heading(1, { ko: '애로·건의 및 복무·안전', en: 'Issues, welfare, safety', vi: 'Khó khăn, đề xuất' }),
    facts('issues'),
    paragraph({
      ko: '(복무 상황과 안전 관련 특이사항 기재. 없으면 ‘특이사항 없음’으로 기재)',
      en: '(Leave, health and safety; say so when there is nothing to report)',
      vi: '(Nêu việc chấp hành chế độ công tác, an toàn; nếu không có, ghi rõ “không có”)',
    }),

    heading(1, { ko: '다음 기간 계획', en: 'Plan for the next period', vi: 'Kế hoạch kỳ tới' }),
    facts('nextPlan'),
    paragraph({
      ko: '(우선순위와 본청의 협조가 필요한 시점 기재)',
      en: '(Priorities, and when head office must help)',
      vi: '(Nêu thứ tự ưu tiên và thời điểm cần cơ quan phối hợp)',
    }),

    heading(1, { ko: '인수인계', en: 'Handover', vi: 'Bàn giao' }),
    facts('handover'),
    paragraph({
      ko: '(귀국보고에만 작성. 정기보고이면 이 장을 삭제)',
      en: '(Only in the final report; delete this chapter in periodic ones)',
      vi: '(Chỉ dùng cho báo cáo kết thúc nhiệm kỳ; xóa mục này trong báo cáo định kỳ)',
    }),

    ...sentence({
      vi: 'Trên đây là báo cáo hoạt động biệt phái tại … trong kỳ …, kính trình … xem xét, chỉ đạo.',
    }),
  ]
}
