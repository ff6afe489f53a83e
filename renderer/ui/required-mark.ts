/** Marks an input as needed when the report is submitted. Nothing is ever kept from being saved, so not `required`. */
export const requiredMark = (required: boolean) => (required ? { withAsterisk: true, 'aria-required': true } : {})
