import { clauses } from '@iza/accord/clauses';
import { norms } from '@iza/accord/norms';
import type { Norm } from '@iza/domain/accord';
import type { NormView } from './norms-view.ts';

const titles = new Map(clauses.map(({ key, title }) => [key as string, title]));

/** Chapters are named with their paragraph, annexes as a whole. */
function partOf({ clause }: Norm): NormView['part'] {
  const [first = '', second] = clause.split('.');
  const code = /^\d$/.test(first) && second !== undefined ? `${first}.${second}` : first;
  return { code, title: titles.get(code) ?? code };
}

const view: readonly NormView[] = norms.map((norm) => ({ ...norm, part: partOf(norm) }));

/** Every quantified norm of the agreement, in the order of the text: the same for everyone who is logged in. */
export async function allNorms(): Promise<readonly NormView[]> {
  return view;
}
