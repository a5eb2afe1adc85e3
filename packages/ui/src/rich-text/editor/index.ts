export { RichTextEditor } from './rich-text-editor.tsx';
export type { RichTextEditorProps } from './rich-text-editor.tsx';
export { RichTextField } from './rich-text-field.tsx';
export type { RichTextFieldProps } from './rich-text-field.tsx';
