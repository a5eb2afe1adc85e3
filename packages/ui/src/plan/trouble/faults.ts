import { unitContentSchema, type UnitContent } from '@iza/domain/plan';

/** What can be wrong with a text before it is sent. */
type FaultCode = 'bsn' | 'characters' | 'tooLong' | 'empty' | 'clause' | 'other';
export type Fault = { readonly path: string; readonly code: FaultCode };

type Issue = {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly Issue[])[] | undefined;
};

function codeOf({ code, message, path }: Issue): FaultCode {
  if (message.includes('citizen service')) return 'bsn';
  if (message.includes('cannot be stored')) return 'characters';
  if (code === 'too_big' || message === 'text is too long') return 'tooLong';
  if (code === 'too_small') return 'empty';
  return path.at(-1) === 'norm' || path.at(-1) === 'clause' ? 'clause' : 'other';
}

/** The branch of a union that was meant: the one whose faults lie deepest. */
function deepest(issue: Issue): Issue {
  const branches = (issue.errors ?? []).filter((branch) => branch.length > 0);
  const lengthOf = (branch: readonly Issue[]) => Math.max(...branch.map(({ path }) => path.length));
  const branch = branches.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  const inner = branch?.toSorted((a, b) => b.path.length - a.path.length)[0];
  return inner ? deepest({ ...inner, path: [...issue.path, ...inner.path] }) : issue;
}

/** @returns what the server would not take, each with its place; empty when all is well. Costs about as much as reading the text once */
export function faultsOf(unit: UnitContent): Fault[] {
  const parsed = unitContentSchema.safeParse(unit);
  if (parsed.success) return [];
  const faults = (parsed.error.issues as unknown as Issue[]).map(deepest).map((issue) => ({
    path: issue.path
      .slice(1)
      .filter((part) => part !== 'known')
      .map(String)
      .join('.'),
    code: codeOf(issue),
  }));
  return faults.filter(
    (fault, at) =>
      faults.findIndex((other) => other.path === fault.path && other.code === fault.code) === at,
  );
}
