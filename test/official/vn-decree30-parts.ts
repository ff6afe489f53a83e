import type { MeasuredPdf, Piece } from '../support/measured-pdf'
import * as m from './measure'

export const page = 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I'
export const parts = 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II'

/** Decree: page numbers stand in the top margin. */
const topMargin = 20
export const isText = ({ top }: Piece): boolean => top >= topMargin - 1
export const pageNumbers = (pdf: MeasuredPdf): Piece[] =>
  pdf.pieces.filter(({ top, text }) => top < topMargin && /^\d+$/.test(text))

export const nation = /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/
export const motto = /^Độc lập - Tự do - Hạnh phúc$/
export const number = /^Số: /
export const placeAndDate = /, ngày .*tháng .*năm/
export const kind = /^BÁO CÁO$/
export const addressees = /^Kính gửi:/
export const recipients = /^Nơi nhận:$/
export const authority = /^(TM|Q|KT|TL|TUQ)\. /
export const chapter = /^[IVX]+\. \p{Lu}/u

/** Pieces of the left column above the number. */
export const issuers = (pdf: MeasuredPdf): Piece[] => {
  const [line] = m.first(pdf, number)
  if (!line) return []
  return pdf.pieces.filter(
    (piece) => piece.page === 1 && piece.top < line.top - 1 && piece.right < 105 && isText(piece),
  )
}
/** The lines between the name of the document's kind and the addressees. */
export const summary = (pdf: MeasuredPdf): Piece[] => {
  const [from, to] = [
    pdf.pieces.findIndex(({ text }) => kind.test(text)),
    pdf.pieces.findIndex(({ text }) => addressees.test(text)),
  ]
  return from < 0 || to < 0 ? [] : pdf.pieces.slice(from + 1, to)
}
/** Upright lines of the body in its type size. */
export const body = (pdf: MeasuredPdf): Piece[] => {
  const from = pdf.pieces.findIndex(({ text }) => addressees.test(text))
  const to = pdf.pieces.findIndex(({ text }) => recipients.test(text))
  if (from < 0 || to < 0) return []
  return pdf.pieces.slice(from, to).filter((piece) => isText(piece) && piece.size > 13.5)
}
export const leftEdge = (pdf: MeasuredPdf): number => m.margin(pdf, 'left', isText)[0] ?? 0
/** Lines that start a paragraph of the body. */
export const paragraphs = (pdf: MeasuredPdf): Piece[] =>
  body(pdf)
    .slice(2)
    .filter(({ left, text }) => left > leftEdge(pdf) + 5 && left < leftEdge(pdf) + 20 && !/^Kính/.test(text))
/** What stands right of the recipients and below: authority, position, name. */
export const signature = (pdf: MeasuredPdf): Piece[] => {
  const [start] = m.first(pdf, recipients)
  if (!start) return []
  return pdf.pieces.filter(({ page, top, left }) => page === start.page && top > start.top - 2 && left > 105)
}
export const textCentre = 30 + (210 - 30 - 15) / 2

export function chapters(pdf: MeasuredPdf): Piece[] {
  return body(pdf).filter(({ text }) => chapter.test(text))
}

export function recipientList(pdf: MeasuredPdf): Piece[] {
  const [start] = m.first(pdf, recipients)
  if (!start) return []
  return pdf.pieces.filter(
    ({ page, top, left, text }) => page === start.page && top > start.top + 1 && left < 105 && text.startsWith('-'),
  )
}

/** Heads of annexes: centred lines that begin with the word. */
export function annexes(pdf: MeasuredPdf): Piece[] {
  return m.all(pdf, /^phụ lục/i).filter((piece) => piece.bold && (m.offCentre([piece], textCentre)[0] ?? 9) < 2)
}
