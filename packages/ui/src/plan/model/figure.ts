import {
  LEFT_OPEN,
  type Certainty,
  type Figure,
  type Quantity,
  type SourceRef,
} from '@iza/domain/values';
import { readAim } from './aim-text.ts';

type FigureValue = Figure['values'][number];

/** The value that the region works with; editing changes this one and leaves the others as they are. */
export function preferredIndex(figure: Figure): number {
  return figure.preferred ?? 0;
}

function quantityOf(typed: string): Quantity | undefined {
  const aim = readAim(typed);
  return aim?.kind === 'exact' && aim.qualifier === undefined ? aim.quantity : undefined;
}

function valueOf(typed: string, source: SourceRef, certainty: Certainty): FigureValue {
  const value = quantityOf(typed);
  return value ? { value, source, certainty } : { inWords: typed, source, certainty };
}

export type FigureDraft = {
  readonly value: string;
  readonly period: string;
  readonly definition: string;
  readonly sourceName: string;
  readonly certainty: Certainty;
};

/** @returns the parts of a figure as they stand in the form */
export function figureDraft(
  figure: Figure | undefined,
  wordsOf: (value: FigureValue) => string,
  ownSource: string,
): FigureDraft {
  const value = figure?.values[preferredIndex(figure)];
  return {
    value: value ? wordsOf(value) : '',
    period: figure?.period ?? '',
    definition: figure?.definition ?? '',
    sourceName: value?.source.name ?? ownSource,
    certainty: value?.certainty ?? 'unverified',
  };
}

/**
 * @returns the figure that the form says, or `undefined` while it has no value
 * @param ownSource name of the source when the region states the value itself
 */
export function figureOf(
  draft: FigureDraft,
  was: Figure | undefined,
  ownSource: string,
): Figure | undefined {
  if (draft.value.trim() === '') return undefined;
  const at = was ? preferredIndex(was) : 0;
  const before = was?.values[at];
  const name = draft.sourceName.trim() === '' ? ownSource : draft.sourceName;
  const source: SourceRef = before && before.source.name === name ? before.source : { name };
  const value = valueOf(draft.value, source, draft.certainty);
  return {
    definition: draft.definition,
    period: draft.period,
    area: was?.area ?? LEFT_OPEN,
    values: was ? was.values.with(at, value) : [value],
    ...(was?.preferred === undefined ? {} : { preferred: was.preferred }),
  };
}
