export { CheckboxField, CheckboxesField, RadioField, SelectField } from './choice-fields.tsx';
export type {
  CheckboxFieldProps,
  CheckboxesFieldProps,
  Option,
  RadioFieldProps,
  SelectFieldProps,
} from './choice-fields.tsx';
export { ComboboxField } from './combobox-field.tsx';
export type { ComboboxFieldProps } from './combobox-field.tsx';
export { ErrorSummary } from './error-summary.tsx';
export type { Fault } from './error-summary.tsx';
export { Field } from './field.tsx';
export type { ControlAttributes, FieldBasics } from './field.tsx';
export { FieldState, OpenWords } from './field-state.tsx';
export type { FieldStateProps } from './field-state.tsx';
export { findOptions } from './find-options.ts';
export type { ComboOption } from './find-options.ts';
export { DateField, MoneyField, NumberField, ParsedField } from './parsed-field.tsx';
export type { DateFieldProps, ParsedFieldProps } from './parsed-field.tsx';
export { readCents, readNumber } from './read-number.ts';
export { TextArea, TextField } from './text-field.tsx';
export type { TextAreaProps, TextFieldProps } from './text-field.tsx';
