import type { Norm } from '@iza/domain/accord';

/** A norm with the chapter or annex that it stands in. */
export type NormView = Norm & {
  readonly part: { readonly code: string; readonly title: string };
};
