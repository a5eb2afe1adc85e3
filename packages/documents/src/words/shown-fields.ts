import type {
  Agreement,
  InvolvedParty,
  Phase,
  PlanAbout,
  PlanItem,
  Target,
  UnitContent,
} from '@iza/domain/plan';
import { plainTextOf, type Field, type Figure } from '@iza/domain/values';
import type { PlanWords } from './plan-words.ts';

/** One field of a unit as words: what a history, a comparison or a conflict shows. */
export type ShownField = {
  /** Names the field within its unit: `goal`, `phases.0.when`. */
  readonly key: string;
  readonly label: string;
  /** Empty only where there is nothing to say: an empty list, an absent code. */
  readonly text: string;
};

type FieldLabel = keyof PlanWords['texts']['fields'];

function shower(words: PlanWords) {
  const { texts } = words;
  const plain = (
    key: FieldLabel,
    text: string | undefined,
    under?: { key: string; label: string },
  ): ShownField => ({
    key: under ? `${under.key}.${key}` : key,
    label: under ? `${under.label}: ${texts.fields[key]}` : texts.fields[key],
    text: text ?? '',
  });
  const field = <Value>(
    key: FieldLabel,
    value: Field<Value>,
    say: (known: Value) => string,
    under?: { key: string; label: string },
  ): ShownField => plain(key, 'known' in value ? say(value.known) : words.openness(value), under);
  return { plain, field };
}

const lines = (parts: readonly string[]) => parts.join('\n');

function figureText(figure: Figure, words: PlanWords): string {
  const values = figure.values.map((value) => `${words.figureValue(value)} (${value.source.name})`);
  return lines([...values, figure.period, figure.definition].filter((part) => part !== ''));
}

function involvedText(parties: readonly InvolvedParty[], words: PlanWords): string {
  return lines(parties.map(words.involved));
}

function phaseFields(
  phase: Phase,
  index: number,
  words: PlanWords,
  targetName: (id: string) => string,
): ShownField[] {
  const { field } = shower(words);
  const under = { key: `phases.${index}`, label: words.texts.phase(index + 1) };
  return [
    field('area', phase.area, (area) => area.label, under),
    field('scale', phase.scale, (scale) => words.texts.scales[scale], under),
    field('when', phase.when, words.deadline, under),
    field('entry', phase.entry, (entry) => entry, under),
    field('targets', phase.targets, (targets) => lines(targets.map(targetName)), under),
  ];
}

function agreementFields(
  item: Agreement,
  words: PlanWords,
  targetName: (id: string) => string,
): ShownField[] {
  const { plain, field } = shower(words);
  return [
    field('firmness', item.firmness, (firmness) => words.texts.firmness[firmness]),
    field('origin', item.origin, (origin) => words.texts.origins[origin]),
    field('parties', item.parties, (parties) => involvedText(parties, words)),
    ...item.phases.flatMap((phase, index) => phaseFields(phase, index, words, targetName)),
    field('progressShownBy', item.progressShownBy, (text) => text),
    plain('deviations', lines(item.deviations.map(({ norm, reason }) => `${norm}: ${reason}`))),
  ];
}

/** Names of things that an item points at. */
export type ShownNames = {
  readonly level: (id: string) => string;
  readonly target: (id: string) => string;
};

const NO_NAMES: ShownNames = { level: (id) => id, target: (id) => id };

function itemFields(item: PlanItem, words: PlanWords, names: ShownNames): ShownField[] {
  const { plain, field } = shower(words);
  return [
    plain('code', item.code),
    plain('title', item.title),
    plain('level', item.level && names.level(item.level)),
    plain('aliases', lines(item.aliases ?? [])),
    field('text', item.text, plainTextOf),
    ...(item.type === 'agreement'
      ? agreementFields(item, words, names.target)
      : [
          field('goal', item.goal, (goal) => goal),
          plain('subGoals', lines(item.subGoals)),
          field('leads', item.leads, (leads) => involvedText(leads, words)),
        ]),
    plain('source', item.source?.name),
    plain('certainty', item.certainty && words.texts.certainties[item.certainty]),
    plain('inPlan', item.inPlan ? words.texts.yes : words.texts.no),
  ];
}

function targetFields(target: Target, words: PlanWords): ShownField[] {
  const { plain, field } = shower(words);
  return [
    field('indicator', target.indicator, (indicator) => indicator),
    field('chain', target.chain, (chain) => words.texts.chains[chain]),
    field('measure', target.measure, (measure) => words.texts.measures[measure]),
    plain('per', target.per),
    field('baseline', target.baseline, (figure) => figureText(figure, words)),
    ...target.series.flatMap((step, index) => {
      const under = { key: `series.${index}`, label: words.texts.aim(index + 1) };
      return [
        field('when', step.when, words.deadline, under),
        field('series', step.aim, words.aim, under),
        plain('on', step.holdsFor, under),
      ];
    }),
    plain('remark', target.remark),
    plain('source', target.source?.name),
  ];
}

function aboutFields(about: PlanAbout, words: PlanWords): ShownField[] {
  const { plain, field } = shower(words);
  const when = (value: PlanAbout['reported'][number]['when']) =>
    'known' in value ? words.deadline(value.known) : words.openness(value);
  return [
    plain('name', about.name),
    field('ambition', about.ambition, (text) => text),
    field('profile', about.profile, (text) => text),
    field('participants', about.participants, (parties) => involvedText(parties, words)),
    field('governance', about.governance, (text) => text),
    plain('foundations', lines(about.foundations)),
    plain('keyFigures', lines(about.keyFigures.map((figure) => figureText(figure, words)))),
    plain('reported', lines(about.reported.map((said) => `${said.what}: ${when(said.when)}`))),
    plain('remarks', lines(about.remarks.map(({ text }) => text))),
    plain('sources', lines(about.sources.map(({ name }) => name))),
  ];
}

/** @returns every field of a unit in words, in the order of the screen */
export function shownFields(
  unit: UnitContent,
  words: PlanWords,
  names: ShownNames = NO_NAMES,
): ShownField[] {
  switch (unit.unit) {
    case 'about':
      return aboutFields(unit.content, words);
    case 'item':
      return itemFields(unit.content, words, names);
    case 'target':
      return targetFields(unit.content, words);
  }
}

/** A field that differs between two contents of one unit. */
export type FieldChange = {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
};

/** @returns the fields that differ, old and new in words; fields that only one of them has are compared with nothing */
export function changedFields(
  before: UnitContent | undefined,
  after: UnitContent,
  words: PlanWords,
  names?: ShownNames,
): FieldChange[] {
  const old = new Map(
    (before ? shownFields(before, words, names) : []).map((field) => [field.key, field]),
  );
  const now = shownFields(after, words, names);
  const keys = new Set(now.map(({ key }) => key));
  const gone = [...old.values()]
    .filter(({ key }) => !keys.has(key))
    .map((field) => ({ ...field, from: field.text, to: '' }));
  const changed = now.map((field) => ({
    ...field,
    from: old.get(field.key)?.text ?? '',
    to: field.text,
  }));
  return [...changed, ...gone]
    .filter(({ from, to }) => from !== to)
    .map(({ key, label, from, to }) => ({ key, label, from, to }));
}
