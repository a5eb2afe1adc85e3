import { lazy, Suspense } from 'react';
import { Skeleton } from '../parts/notice.tsx';
import type { RichTextFieldProps } from './editor/rich-text-field.tsx';
import { RichTextView } from './view.tsx';

const Field = lazy(async () => {
  const { RichTextField } = await import('./editor/rich-text-field.tsx');
  return { default: RichTextField };
});

/** The editor with its label, fetched when it is first needed; until then the text can be read. */
export function LazyRichTextField(props: RichTextFieldProps) {
  return (
    <Suspense fallback={props.value ? <RichTextView text={props.value} /> : <Skeleton lines={3} />}>
      <Field {...props} />
    </Suspense>
  );
}
