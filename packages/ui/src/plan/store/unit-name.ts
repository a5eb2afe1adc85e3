import type { PlanVersionId } from '@iza/domain/values';

/** @returns the name under which the browser keeps what is typed in a unit: the version, then the unit's key */
export function unitName(version: string, key: string): string {
  return `${version}/${key}`;
}

/** @returns version and key of a name, the other way round */
export function readUnitName(name: string): { version: PlanVersionId; key: string } {
  const at = name.indexOf('/');
  return { version: name.slice(0, at) as PlanVersionId, key: name.slice(at + 1) };
}
