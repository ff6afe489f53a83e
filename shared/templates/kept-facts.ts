/**
 * Facts that say who reports and in what form: the same in the next report, so a template keeps them unless the user
 * says otherwise. What belongs to one journey (period, travellers, costs …) is left to each report.
 */
export const factsKeptByDefault: ReadonlySet<string> = new Set([
  'parentOrganisation',
  'organisation',
  'department',
  'documentSymbol',
  'placeOfIssue',
  'addressees',
  'recipients',
  'signatureAuthority',
  'signaturePosition',
  'signatureName',
  'approvals',
  'officeAddress',
  'officeHomepage',
  'officePhone',
  'officeFax',
  'officeEmail',
  'signerTitles',
  'hostInstitution',
  'posting',
  'postingPeriod',
  'duties',
])
