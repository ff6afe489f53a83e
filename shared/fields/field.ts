import type { Localised } from '../i18n/language'

/** One member of a choice; `key` is what is stored. */
export interface Choice {
  readonly key: string
  readonly label: Localised
}

/** What every field has. */
export interface FieldBase {
  /** Name under which the value is stored; never shown. */
  readonly key: string
  readonly label: Localised
  /** A short sentence under the input. */
  readonly hint?: Localised
  /** Needed when the report is submitted; never needed to save. */
  readonly required?: true
  /** Asked only while the choice under `fact` is one of these keys, or when something is written here already. */
  readonly askedWhen?: { readonly fact: string; readonly is: readonly string[] }
  /**
   * Kept out of a public version: `always` for persons and for reasons of not disclosing, `partly` for the office's own
   * review, out of records that are public only in part (정보공개법 제9조 제1항 제5호·제6호).
   */
  readonly withheld?: 'always' | 'partly'
}

/** Plain text of one line or several. `max` counts characters in Korean; English and Vietnamese may have twice as many. */
export interface TextField extends FieldBase {
  readonly type: 'text'
  readonly lines?: 'many'
  readonly max?: number
  /** How an office is reached: meant to be known, so it is not taken for personal data. */
  readonly office?: true
}

/** A calendar day, stored as `YYYY-MM-DD`. */
export interface DateField extends FieldBase {
  readonly type: 'date'
}

/** First and last day, stored as `{from, to}` of `YYYY-MM-DD`. */
export interface PeriodField extends FieldBase {
  readonly type: 'period'
  /** Not a journey but months of office, such as a quarter or a posting: nobody counts their nights and days. */
  readonly uncounted?: true
}

/** A number; `decimals` is how many are shown. */
export interface NumberField extends FieldBase {
  readonly type: 'number'
  readonly decimals?: number
}

/** One of a fixed set, stored by key. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice'
  readonly options: readonly Choice[]
}

/** A country, stored as ISO 3166-1 alpha-2. */
export interface CountryField extends FieldBase {
  readonly type: 'country'
}

/** A currency, stored as ISO 4217. */
export interface CurrencyField extends FieldBase {
  readonly type: 'currency'
}

/** A judgement from 1 (low) to 5 (high). */
export interface RatingField extends FieldBase {
  readonly type: 'rating'
}

/** A field with a single value. */
export type ScalarField =
  | TextField
  | DateField
  | PeriodField
  | NumberField
  | ChoiceField
  | CountryField
  | CurrencyField
  | RatingField

/** Rows of scalar columns; rows merge one by one. */
export interface ListField extends FieldBase {
  readonly type: 'list'
  readonly columns: readonly ScalarField[]
}

export type Field = ScalarField | ListField
