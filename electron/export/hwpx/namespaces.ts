const hancom = 'http://www.hancom.co.kr/hwpml/2011'

/** The namespaces of the head and the sections of a document (KS X 6101). */
export const namespaces = {
  'xmlns:ha': `${hancom}/app`,
  'xmlns:hp': `${hancom}/paragraph`,
  'xmlns:hs': `${hancom}/section`,
  'xmlns:hc': `${hancom}/core`,
  'xmlns:hh': `${hancom}/head`,
} as const

/** Readers that know it take lengths as they are; those of older files were written twice as long. */
export const plainLengths = 'http://www.hancom.co.kr/hwpml/2016/HwpUnitChar'
