import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

/** The bundled files that stand for the fonts of the clerk's PC when pages are counted. Times New Roman is known. */
const standIns = [
  { name: '바탕', files: ['NotoSerifKR-Regular.ttf', 'NotoSerifKR-Bold.ttf'] },
  { name: '맑은 고딕', files: ['PretendardGOV-Regular.ttf', 'PretendardGOV-Bold.ttf'] },
  { name: 'Malgun Gothic', files: ['PretendardGOV-Regular.ttf', 'PretendardGOV-Bold.ttf'] },
] as const

/** Counts the pages of documents as Word would lay them out; made once, because reading the fonts takes time. */
export function createPageNumbers(fontsFolder: string): PageNumberEstimator {
  const fonts = standIns.flatMap(({ name, files }) =>
    files.map((file) => ({ name, data: readFileSync(path.join(fontsFolder, file)) })),
  )
  return estimatePageNumbersWith({ fonts, guess: true })
}
