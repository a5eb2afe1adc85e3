import type { Format } from '@iza/documents/texts';
import type { PlanWords } from '@iza/documents/words';
import type { PlanVersionId } from '@iza/domain/values';
import type { VersionsView } from '../plan/model/view.ts';
import type { versionTexts } from './texts.ts';

type Version = VersionsView['versions'][number];
type Texts = (typeof versionTexts)['nl'];

/** How a version stands now, in the address. */
const NOW = 'nu';

/** A moment that can be looked at, as the lists and the address have it. */
export type ListedMoment = {
  /** In the address: number of the version and revision of its content, `1.12`; `1.nu` as it stands. */
  readonly key: string;
  readonly version: PlanVersionId;
  readonly revision: number;
  readonly kind: 'now' | 'named' | 'step' | 'day';
  readonly label: string;
  /** Who and when, and what it was for. */
  readonly details: readonly string[];
  readonly group: string;
};

type Says = { readonly texts: Texts; readonly words: PlanWords; readonly format: Format };

function momentsOf(version: Version, several: boolean, { texts, words, format }: Says) {
  const { id, number, revision, named, steps, days } = version;
  const prefix = several ? `${texts.planVersion(number)}: ` : '';
  const at = (
    of: { readonly revision: number },
    kind: ListedMoment['kind'],
    label: string,
    details: readonly string[],
    group: string,
  ): ListedMoment => ({
    key: `${number}.${kind === 'now' ? NOW : of.revision}`,
    version: id,
    revision: of.revision,
    kind,
    label,
    details,
    group: `${prefix}${group}`,
  });
  const now = several ? texts.nowOf(number) : texts.now(revision);
  return [
    at(version, 'now', now, [], ''),
    ...named.map((each) =>
      at(
        each,
        'named',
        each.name,
        [texts.madeBy(each.madeBy, format.moment(each.madeAt)), ...(each.note ? [each.note] : [])],
        texts.named,
      ),
    ),
    ...steps.map((each) =>
      at(
        each,
        'step',
        texts.step(words.texts.stages[each.to], format.date(each.day)),
        [],
        texts.steps,
      ),
    ),
    ...days.map((each) =>
      at(
        each,
        'day',
        texts.day(format.date(each.day)),
        [texts.saves(each.saves), ...(each.by.length > 0 ? [texts.by(format.list(each.by))] : [])],
        texts.days,
      ),
    ),
  ];
}

/** @returns every moment of every version, newest version first; within one: now, named, steps, days */
export function listedMoments(view: VersionsView, says: Says): readonly ListedMoment[] {
  const several = view.versions.length > 1;
  return view.versions.flatMap((version) => momentsOf(version, several, says));
}

/** @returns the moment that an address names, also one without an own place in the lists; `undefined` for an address that is none */
export function momentAt(
  view: VersionsView,
  moments: readonly ListedMoment[],
  key: string | null,
  texts: Texts,
): ListedMoment | undefined {
  const standing = moments.find((moment) => moment.kind === 'now' && moment.key === key);
  if (standing) return standing;
  const [, number, revision] = /^(\d{1,6})\.(\d{1,9})$/.exec(key ?? '') ?? [];
  const version = view.versions.find((each) => String(each.number) === number);
  if (!version || Number(revision) < 1 || Number(revision) > version.revision) return undefined;
  const listed = moments.filter((moment) => moment.key === key);
  return (
    listed.find(({ kind }) => kind === 'named') ??
    listed[0] ?? {
      key: key ?? '',
      version: version.id,
      revision: Number(revision),
      kind: 'day',
      label: `${texts.planVersion(version.number)}, nr. ${revision}`,
      details: [],
      group: '',
    }
  );
}

/** @returns the moment before this one in the same version, of those with another content; `undefined` for the first */
export function momentBefore(
  moments: readonly ListedMoment[],
  { version, revision }: ListedMoment,
): ListedMoment | undefined {
  return moments
    .filter((each) => each.version === version && each.revision < revision)
    .toSorted((a, b) => b.revision - a.revision)[0];
}
