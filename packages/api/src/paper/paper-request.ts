import { listComments } from '@iza/db/comment';
import type { OpenedContent, PlanHead } from '@iza/db/plan';
import { listFingerprints } from '@iza/db/publication';
import { listParties } from '@iza/db/reference';
import { listNamedVersions } from '@iza/db/version';
import type { PaperComment, PaperRequest } from '@iza/documents/paper';
import { formatFor, languages } from '@iza/documents/texts';
import { mayActor } from '@iza/domain/access';
import { withoutWorkingCorner, type ComparedContent } from '@iza/domain/comparison';
import {
  isoDateSchema,
  itemIdSchema,
  lineSchema,
  noteSchema,
  progressRoundIdSchema,
} from '@iza/domain/values';
import { z } from 'zod';
import { NotFoundError } from '../answer/index.ts';
import { regionName, type Scope } from '../scope/index.ts';
import { paperProgress } from './paper-progress.ts';
import { contentAt, momentSchema } from '../version/content-at.ts';

/** What somebody wants on paper. */
export const paperInput = z.strictObject({
  ...momentSchema.shape,
  language: z.enum(languages),
  items: z.array(itemIdSchema).min(1).max(300).optional().describe('Only these, and what is below'),
  comments: z.boolean().describe('With the open comments; only for who may see them'),
  progress: progressRoundIdSchema.optional().describe('With this round of progress'),
  onlyProgress: z.boolean().optional().describe('The round, without the text of the plan'),
  since: momentSchema.optional().describe('List what changed since this moment'),
  cover: z
    .strictObject({
      meeting: lineSchema.optional(),
      date: isoDateSchema.optional(),
      body: lineSchema.optional(),
      asked: noteSchema.max(1500).optional(),
      note: noteSchema.max(3000).optional(),
    })
    .optional(),
});
export type PaperInput = z.infer<typeof paperInput>;

type Moment = Awaited<ReturnType<typeof contentAt>>;

async function openComments(scope: Scope, { id }: PlanHead['version']): Promise<PaperComment[]> {
  const all = await listComments(scope.tx, id);
  const open = all.filter(({ parent, resolved }) => parent === null && resolved === null);
  return open.flatMap((first) =>
    [first, ...all.filter(({ parent }) => parent === first.id)].map((comment) => ({
      item: first.item,
      answers: comment.parent !== null,
      passage: comment.passage,
      text: comment.text,
      by: comment.personName,
      party: comment.partyName,
      at: comment.at,
    })),
  );
}

function lastSaved({ about, outline, items, targets }: OpenedContent): string {
  return [about, outline, ...items, ...targets]
    .map(({ savedAt }) => savedAt)
    .reduce((last, at) => (at > last ? at : last));
}

/** What a moment is called: by its name where it has one, else by when it was saved last. */
async function labelOf(
  { tx }: Scope,
  { head, content, moment }: Moment,
  language: PaperInput['language'],
): Promise<string> {
  const named = await listNamedVersions(tx, [head.version.id]);
  const own = named.find(({ revision }) => revision === moment.revision);
  return own?.name ?? formatFor(language).moment(lastSaved(content));
}

function inPlan({ about, outline, items, targets }: Moment['moment']): ComparedContent {
  return withoutWorkingCorner({ about, outline, items, targets });
}

/**
 * Gathers what a paper of a plan is made of, under the actor's rights. What is in the working corner goes on no paper.
 * @throws NotFoundError for a plan or a moment that the actor may not see
 */
export async function paperRequest(scope: Scope, input: PaperInput): Promise<PaperRequest> {
  const { version, revision, language, items, comments, since, cover, progress } = input;
  const wanted = await contentAt(scope, { version, ...(revision && { revision }) });
  const { head, moment } = wanted;
  const before = since && (await contentAt(scope, since));
  if (before && before.head.plan.id !== head.plan.id) throw new NotFoundError('another plan');
  const insider = mayActor(scope.actor, 'read-working-corner', head.resource);
  const { state } = head.version;
  const fingerprint = (await listFingerprints(scope.tx, [version])).get(version);
  const parties = await listParties(scope.tx);
  return {
    language,
    plan: {
      name: wanted.content.about.content.name,
      kind: head.plan.kind,
      regions: head.plan.regions.map(regionName),
      example: head.plan.origin === 'example',
      stage: state.stage,
      ...(state.stage === 'adopted' && {
        adopted: { body: state.adopted.body, on: state.adopted.on },
      }),
    },
    moment: { label: await labelOf(scope, wanted, language), revision: moment.revision },
    content: inPlan(moment),
    parties: parties.map(({ id, name }) => ({ id, name })),
    ...(items && { selection: items }),
    ...(comments && insider && { comments: await openComments(scope, head.version) }),
    ...(before && {
      changes: { since: await labelOf(scope, before, language), from: inPlan(before.moment) },
    }),
    ...(cover && { cover }),
    ...(progress && {
      progress: await paperProgress(scope, head, { round: progress, language }),
      onlyProgress: input.onlyProgress === true,
    }),
    ...(fingerprint &&
      moment.revision === head.version.contentRevision && { hash: fingerprint.content }),
  };
}
