/** About how wide a text is in bold Times New Roman, in ems: enough to size the rule under it. */
export function timesWidth(text: string): number {
  let width = 0
  for (const sign of text.normalize('NFC')) {
    if (/[ ,.;:'’!|]/.test(sign)) width += 0.25
    else if (/[-–()/]/.test(sign)) width += 0.33
    else if (/[IJÍÌỈĨỊ]/.test(sign)) width += 0.42
    else if (/\p{Lu}/u.test(sign)) width += 0.71
    else if (/[iíìỉĩịljtfr]/.test(sign)) width += 0.34
    else width += 0.52
  }
  return width
}
