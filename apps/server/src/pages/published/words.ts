import type { ActionStatus } from '@iza/domain/action';
import type { Agreement, Plan, Scale, Target } from '@iza/domain/plan';
import type { Certainty } from '@iza/domain/values';

type Known<Field> =
  Extract<Field, { readonly known: unknown }> extends { known: infer Value } ? Value : never;
type Openness = 'leftOpen' | 'PM' | 'notInSource';

/** Fields of an agreement and of its result targets, as the public reads them. */
type FieldName =
  | 'text'
  | 'firmness'
  | 'parties'
  | 'when'
  | 'scale'
  | 'area'
  | 'entry'
  | 'countedBy'
  | 'progressShownBy'
  | 'origin'
  | 'deviations'
  | 'targets'
  | 'series'
  | 'baseline'
  | 'chain'
  | 'measure'
  | 'per'
  | 'remark'
  | 'aliases'
  | 'source';

/** Every text of the pages of adopted plans. */
export type Words = {
  readonly list: {
    readonly title: string;
    readonly lead: string;
    readonly public: string;
    readonly empty: string;
    readonly emptyMeans: string;
  };
  readonly kinds: Readonly<Record<Plan['kind'], { readonly one: string; readonly many: string }>>;
  readonly editions: Readonly<Record<Plan['edition'], string>>;
  readonly example: string;
  readonly exampleMeans: string;
  readonly regions: string;
  readonly ambition: string;
  readonly governance: string;
  readonly adoptedBy: string;
  readonly adoptedOn: string;
  readonly agreements: string;
  /** Said of a plan that was ended. */
  readonly endedOn: string;
  readonly commitments: { readonly title: string; readonly all: string; readonly reserved: string };
  readonly rounds: {
    readonly title: string;
    readonly until: (day: string) => string;
    readonly received: string;
    readonly done: string;
  };
  readonly progress: {
    readonly title: string;
    readonly lead: (day: string) => string;
    readonly unknown: string;
    readonly statuses: Readonly<Record<ActionStatus, string>>;
  };
  readonly standsAndIsPublic: (clause: string) => string;
  readonly openMeans: string;
  readonly none: string;
  readonly contents: string;
  readonly toList: string;
  readonly address: string;
  readonly takeAlong: string;
  readonly fingerprint: { readonly title: string; readonly means: string; readonly file: string };
  readonly untitled: string;
  readonly unnamedTarget: string;
  readonly elsewhere: string;
  readonly table: string;
  readonly note: string;
  readonly notes: string;
  readonly phase: (number: number) => string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly absent: (fields: string) => string;
  readonly open: Readonly<Record<Openness, string>>;
  readonly printed: (literally: string) => string;
  readonly clause: (clause: string) => string;
  readonly unverified: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly party: {
    readonly role: (role: string) => string;
    readonly unknown: string;
  };
  readonly firmness: Readonly<Record<Known<Agreement['firmness']>, string>>;
  readonly origins: Readonly<Record<Known<Agreement['origin']>, string>>;
  readonly scales: Readonly<Record<Scale, string>>;
  readonly chains: Readonly<Record<Known<Target['chain']>, string>>;
  readonly measures: Readonly<Record<Known<Target['measure']>, string>>;
  readonly qualifiers: Readonly<Record<'about' | 'at least' | 'at most', string>>;
  readonly directions: Readonly<Record<'up' | 'down' | 'steady', string>>;
  readonly done: string;
};
