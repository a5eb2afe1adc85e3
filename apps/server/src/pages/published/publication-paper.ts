import { parties } from '@iza/accord/parties';
import type { Publication } from '@iza/api/publication';
import type { FingerprintRow } from '@iza/db/publication';
import type { PaperRequest } from '@iza/documents/paper';
import { formatFor } from '@iza/documents/texts';
import { newAbout, newItem, type Placement, type PlanItem } from '@iza/domain/plan';
import { NOT_IN_SOURCE, type ItemId } from '@iza/domain/values';
import type { Language } from '../language.ts';

type Placed = { readonly items: PlanItem[]; readonly placements: Placement[] };

/** What was published are agreements with the headings above them; the headings become items again, one for each path. */
function placed({ published }: Publication): Placed {
  const items: PlanItem[] = [];
  const placements: Placement[] = [];
  const headings = new Map<string, ItemId>();
  for (const { item, under, agreement } of published) {
    let parent: ItemId | null = null;
    for (const [at, title] of under.entries()) {
      const path = JSON.stringify(under.slice(0, at + 1));
      const known = headings.get(path);
      const id: ItemId = known ?? (`heading-${headings.size}` as ItemId);
      if (known === undefined) {
        headings.set(path, id);
        items.push({ ...newItem('group', id, title), text: NOT_IN_SOURCE });
        placements.push({ item: id, parent });
      }
      parent = id;
    }
    items.push(agreement);
    placements.push({ item, parent });
  }
  return { items, placements };
}

/** @returns what a paper of a published plan is made of: what the public page says, no more */
export function publicationPaper(
  {
    publication,
    fingerprint,
  }: { publication: Publication; fingerprint: FingerprintRow | undefined },
  language: Language,
): PaperRequest {
  const { name, kind, origin, regions, body, adoptedOn, published } = publication;
  const { items, placements } = placed(publication);
  return {
    language,
    plan: {
      name,
      kind,
      regions: regions.map((region) => region.name),
      example: origin === 'example',
      stage: 'adopted',
      adopted: { body, on: adoptedOn },
    },
    moment: { label: formatFor(language).date(adoptedOn) },
    withoutAbout: true,
    content: {
      about: newAbout(name),
      outline: { levels: [], placements, links: [] },
      items,
      targets: published.flatMap(({ targets }) => targets),
    },
    parties: parties.map(({ id, name: partyName }) => ({ id, name: partyName })),
    ...(fingerprint && { hash: fingerprint.publication }),
  };
}
