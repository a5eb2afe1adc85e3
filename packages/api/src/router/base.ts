import { initTRPC, TRPCError } from '@trpc/server';
import {
  DatabaseRefusal,
  DatabaseUnavailable,
  type Database,
  type TokenHash,
  type Tx,
} from '@iza/db/connection';
import { claim, once, type Claim } from '@iza/db/request';
import type { IdempotencyKey } from '@iza/domain/values';
import { ZodError } from 'zod';
import { ForbiddenError, NotFoundError, refused, type Refused } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

/** What a request brings along. */
export type RequestContext = {
  readonly database: Database;
  /** Hash of the session's token; `null`: nobody is logged in. */
  readonly token: TokenHash | null;
  /** @returns a new UUIDv7 */
  readonly newId: () => string;
};

const MAX_FAULTS = 50;

/** Where an input is wrong, and how; told without repeating what was sent. */
export type InputFault = { readonly path: readonly (string | number)[]; readonly message: string };

function faultsOf(cause: unknown): readonly InputFault[] | undefined {
  if (!(cause instanceof ZodError)) return undefined;
  return cause.issues.slice(0, MAX_FAULTS).map(({ path, message }) => ({
    path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
    message,
  }));
}

const TOLD: Partial<Record<TRPCError['code'], string>> = {
  BAD_REQUEST: 'the input is not as it should be',
  UNAUTHORIZED: 'not logged in, or no longer',
  FORBIDDEN: 'not for this role',
  NOT_FOUND: 'not found',
  SERVICE_UNAVAILABLE: 'the database does not answer',
  INTERNAL_SERVER_ERROR: 'something went wrong here; nothing was written',
};

const trpc = initTRPC.context<RequestContext>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => ({
    code: shape.code,
    message: TOLD[error.code] ?? shape.message,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      faults: faultsOf(error.cause),
    },
  }),
});

function codeOf(cause: unknown): TRPCError['code'] | undefined {
  if (cause instanceof NotFoundError) return 'NOT_FOUND';
  if (cause instanceof ForbiddenError || cause instanceof DatabaseRefusal) return 'FORBIDDEN';
  if (cause instanceof DatabaseUnavailable) return 'SERVICE_UNAVAILABLE';
  return undefined;
}

export const { router } = trpc;

/** For anyone, logged in or not. */
export const publicProcedure = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const code = codeOf(result.error.cause);
  if (code) throw new TRPCError({ code, cause: result.error.cause });
  return result;
});

/** For who is logged in; asked before the input is looked at. */
export const actorProcedure = publicProcedure.use(({ ctx, next }) => {
  if (ctx.token === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, token: ctx.token } });
});

type ActorContext = RequestContext & { readonly token: TokenHash };
type Call<Input> = { readonly ctx: ActorContext; readonly input: Input };

/**
 * What a use case asks in any case, sent along with the question who asks: one way to the database and back less. It stands under the same
 * rights, may come to nothing, and must write nothing that the use case does not undo.
 */
type Ahead<Input, Sent> = (tx: Tx, input: Input, database: Database) => Promise<Sent>;

async function within<Answer, Sent>(
  { database, token, newId }: ActorContext,
  work: (scope: Scope, sent: Sent) => Promise<Answer>,
  options: { readonly readOnly: boolean; readonly ahead: (tx: Tx) => Sent },
): Promise<Answer> {
  const inScope = async (tx: Tx, session: Omit<Scope, 'tx' | 'newId'>, sent: Sent) => ({
    answer: await work({ ...session, tx, newId }, sent),
  });
  const outcome = await database.asActor(token, inScope, options);
  if (outcome === 'no session') throw new TRPCError({ code: 'UNAUTHORIZED' });
  return outcome.answer;
}

const NOTHING = async () => undefined as never;

/** @returns what was sent; who never looks at it need not hear that it failed */
function sendAhead<Input, Sent>(
  ahead: Ahead<Input, Sent>,
  tx: Tx,
  { ctx: { database }, input }: Call<Input>,
): Promise<Sent> {
  const sent = ahead(tx, input, database);
  sent.catch(() => undefined);
  return sent;
}

/** @returns a resolver that answers from one snapshot under the actor's rights */
export function reading<Input, Answer, Sent>(
  useCase: (scope: Scope, input: Input, sent: Promise<Sent>) => Promise<Answer>,
  ahead: Ahead<Input, Sent> = NOTHING,
): (call: Call<Input>) => Promise<Answer> {
  return (call) =>
    within(call.ctx, (scope, sent: Promise<Sent>) => useCase(scope, call.input, sent), {
      readOnly: true,
      ahead: (tx) => sendAhead(ahead, tx, call),
    });
}

/** @returns a resolver for a question that also leaves a trace, such as a visit */
export function noting<Input, Answer>(
  useCase: (scope: Scope, input: Input) => Promise<Answer>,
): (call: Call<Input>) => Promise<Answer> {
  return ({ ctx, input }) =>
    within(ctx, (scope) => useCase(scope, input), { readOnly: false, ahead: () => undefined });
}

/** Carries an answer that is no *saved* out of the transaction, which is undone: what was refused has written nothing. */
class NotSaved extends Error {
  readonly answer: { readonly kind: string };
  constructor(answer: { readonly kind: string }) {
    super(answer.kind);
    this.answer = answer;
  }
}

/**
 * @returns a resolver that writes in one transaction under the actor's rights. The same key again gives the stored answer; an answer that
 * is no *saved* undoes everything.
 */
export function writing<
  Input extends { readonly key: IdempotencyKey },
  Answer extends { readonly kind: string },
  Sent,
>(
  useCase: (scope: Scope, input: Input, sent: Promise<Sent>) => Promise<Answer>,
  ahead: Ahead<Input, Sent> = NOTHING,
): (call: Call<Input>) => Promise<Answer | Refused> {
  const operation = useCase.name;
  return async (call) => {
    const { ctx, input } = call;
    const send = (tx: Tx) => ({
      claimed: claim(tx, input.key, operation, input),
      sent: sendAhead(ahead, tx, call),
    });
    const work = (scope: Scope, { claimed, sent }: ReturnType<typeof send>) =>
      writeOnce(scope, claimed, () => useCase(scope, input, sent));
    try {
      return await within(ctx, work, { readOnly: false, ahead: send });
    } catch (thrown) {
      if (thrown instanceof NotSaved) return thrown.answer as Answer;
      throw thrown;
    }
  };
}

async function writeOnce<Answer extends { readonly kind: string }>(
  { tx }: Scope,
  claimed: Claim,
  work: () => Promise<Answer>,
): Promise<Answer | Refused> {
  const answer = await once(tx, claimed, async () => {
    const made = await work();
    if (made.kind !== 'saved') throw new NotSaved(made);
    return made;
  });
  return answer === 'key-used-otherwise' ? refused('key-used-otherwise') : answer;
}
