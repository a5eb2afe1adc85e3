export { LazyRichTextField } from './lazy-field.tsx';
export { isLinkAddress, linkAddressFrom } from './link-address.ts';
export { RichTextView } from './view.tsx';
export type { RichTextViewProps } from './view.tsx';
