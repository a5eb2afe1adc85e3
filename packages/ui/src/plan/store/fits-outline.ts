import type { Outline, OutlineOperation } from '@iza/domain/plan';
import { sameContent, type Fields } from '@iza/domain/values';

/** @returns whether an operation still does what it was meant to: what it takes away or moves stands where it stood, and its neighbour is there */
export function fitsOutline(operation: OutlineOperation, outline: Outline): boolean {
  const stands = (item: string, parent: string | null) =>
    outline.placements.some((place) => place.item === item && place.parent === parent);
  const linked = (link: object) =>
    outline.links.some((other) => sameContent(other as unknown as Fields, link as Fields));
  const level = (id: string) => outline.levels.some((other) => other.id === id);
  switch (operation.do) {
    case 'move':
      return (
        stands(operation.item, operation.from) &&
        (operation.before === undefined || stands(operation.before, operation.parent))
      );
    case 'place':
      return (
        !stands(operation.item, operation.parent) &&
        (operation.before === undefined || stands(operation.before, operation.parent))
      );
    case 'unplace':
      return stands(operation.item, operation.parent);
    case 'link':
      return !linked(operation.link);
    case 'unlink':
      return linked(operation.link);
    case 'add level':
      return !level(operation.id);
    case 'rename level':
    case 'remove level':
      return level(operation.id);
  }
}
