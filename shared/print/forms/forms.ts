import type { ReportDocument } from '../../document/model'
import { AppError } from '../../errors'
import type { HouseStyle } from '../../profiles/house-style'
import { type FormName, formNames } from '../../profiles/profile'
import type { Template } from '../../templates/template'
import type { PrintDocument } from '../tree'
import { type Form, formContext, formDocument } from './form'
import { isAbroad, krBtisForm } from './kr-btis'
import { krMemoForm } from './kr-memo'

/** How each form is composed, and for which reports it makes sense; for every one when it does not say. */
const forms: Readonly<Record<FormName, { readonly compose: Form; readonly fits?: (template: Template) => boolean }>> = {
  'kr-memo': { compose: krMemoForm },
  'kr-btis': { compose: krBtisForm, fits: isAbroad },
}

/** The forms that can be made of reports of a template. */
export const formsFor = (template: Template): FormName[] =>
  formNames.filter((name) => forms[name].fits?.(template) ?? true)

/**
 * Makes a form from the facts of a report.
 * @throws AppError `form-not-for-report` when this kind of report has nothing for it
 */
export function printForm(
  name: FormName,
  document: ReportDocument,
  houseStyle: HouseStyle | null,
  isPublic: boolean,
): PrintDocument {
  const context = formContext(name, document, houseStyle, isPublic)
  if (!formsFor(context.template).includes(name)) throw new AppError('form-not-for-report')
  return formDocument(forms[name].compose(context), context)
}
