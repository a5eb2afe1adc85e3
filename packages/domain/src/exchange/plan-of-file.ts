import type { Outline, Plan, PlanAbout, PlanContent, PlanItem, Target } from '../plan/index.ts';
import type { Field, ItemId, LevelId, TargetId } from '../values/index.ts';
import type { PlanFile } from './plan-file.ts';

/** Makes ids for the keys of a file; called once per key. Ids come from outside, the domain makes none. */
export type IdSource = { item: () => ItemId; level: () => LevelId; target: () => TargetId };

/** The content of an imported plan, with ids in place of keys. */
export type ImportedContent = {
  readonly about: PlanAbout;
  readonly outline: Outline;
  readonly items: readonly PlanItem[];
  readonly targets: readonly Target[];
};

function mapping<Id>(keys: readonly string[], make: () => Id): (key: string) => Id {
  const ids = new Map(keys.map((key) => [key, make()]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`key without id: ${key}`);
    return id;
  };
}

/** @param file a file that `readPlanFile` accepted: its keys all point somewhere */
export function contentOfFile(file: PlanFile, ids: IdSource): ImportedContent {
  const item = mapping(
    file.items.map(({ id }) => id),
    ids.item,
  );
  const level = mapping(
    file.outline.levels.map(({ id }) => id),
    ids.level,
  );
  const target = mapping(
    file.targets.map(({ id }) => id),
    ids.target,
  );
  return {
    about: file.about,
    outline: {
      levels: file.outline.levels.map(({ id, ownName }) => ({ id: level(id), key: id, ownName })),
      placements: file.outline.placements.map((p) => ({
        item: item(p.item),
        parent: p.parent === null ? null : item(p.parent),
      })),
      links: file.outline.links.map(({ from, to, kind }) => ({
        from: item(from),
        to: 'item' in to ? { item: item(to.item) } : to,
        kind,
      })),
    },
    items: file.items.map((from): PlanItem => {
      const own = {
        id: item(from.id),
        key: from.id,
        ...(from.level === undefined ? {} : { level: level(from.level) }),
      };
      const { level: _key, ...rest } = from;
      if (rest.type !== 'agreement') return { ...rest, ...own };
      const phases = rest.phases.map((phase) => ({
        ...phase,
        targets: mapKnown(phase.targets, target),
      }));
      return { ...rest, ...own, phases };
    }),
    targets: file.targets.map((from) => ({
      ...from,
      id: target(from.id),
      key: from.id,
      on: from.on === 'plan' ? 'plan' : item(from.on),
    })),
  };
}

function mapKnown<From, To>(field: Field<From[]>, map: (from: From) => To): Field<To[]> {
  return 'known' in field ? { ...field, known: field.known.map(map) } : field;
}

function keysOf(
  things: readonly { id: string; key?: string | undefined }[],
): (id: string) => string {
  const keys = new Map(things.map(({ id, key }) => [id, key ?? id]));
  return (id) => keys.get(id) ?? id;
}

/** @returns the plan as a file; the export of an import has the same content, keys and all */
export function fileOfPlan(
  plan: Pick<Plan, 'kind' | 'template' | 'edition' | 'regions' | 'area'>,
  content: Pick<PlanContent, 'about' | 'outline' | 'items' | 'targets'>,
): PlanFile {
  const item = keysOf(content.items.map((revised) => revised.content));
  const target = keysOf(content.targets.map((revised) => revised.content));
  const { levels, placements, links } = content.outline.content;
  const level = keysOf(levels);
  return {
    format: 'iza-regie/plan',
    formatVersion: 1,
    kind: plan.kind,
    template: plan.template,
    edition: plan.edition,
    regions: plan.regions,
    area: plan.area,
    about: content.about.content,
    outline: {
      levels: levels.map(({ id, ownName }) => ({ id: level(id), ownName })),
      placements: placements.map((p) => ({
        item: item(p.item),
        parent: p.parent === null ? null : item(p.parent),
      })),
      links: links.map(({ from, to, kind }) => ({
        from: item(from),
        to: 'item' in to ? { item: item(to.item) } : to,
        kind,
      })),
    },
    items: content.items.map(({ content: { key: _key, ...from } }) => {
      const own = {
        id: item(from.id),
        ...(from.level === undefined ? {} : { level: level(from.level) }),
      };
      const { level: _level, ...rest } = from;
      if (rest.type !== 'agreement') return { ...rest, ...own };
      return {
        ...rest,
        ...own,
        phases: rest.phases.map((phase) => ({
          ...phase,
          targets: mapKnown(phase.targets, target),
        })),
      };
    }),
    targets: content.targets.map(({ content: { key: _key, ...from } }) => ({
      ...from,
      id: target(from.id),
      on: from.on === 'plan' ? 'plan' : item(from.on),
    })),
  };
}
