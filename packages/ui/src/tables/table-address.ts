import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { TableSettings } from './settings.ts';

/** Settings as they stand in the address: `?sort=-bedrag&f.fase=concept`. */
export function settingsFrom(params: URLSearchParams, prefix: string): TableSettings {
  const sort = params.get(`${prefix}sort`) ?? '';
  const filters: Record<string, string> = {};
  for (const [key, value] of params) {
    if (key.startsWith(`${prefix}f.`)) filters[key.slice(prefix.length + 2)] = value;
  }
  const column = sort.replace(/^-/, '');
  return { filters, sort: column === '' ? undefined : { column, down: sort.startsWith('-') } };
}

/** The address with other settings; what belongs to others in it stays. */
export function settingsInto(
  params: URLSearchParams,
  prefix: string,
  settings: TableSettings,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const key of params.keys()) {
    if (key === `${prefix}sort` || key.startsWith(`${prefix}f.`)) next.delete(key);
  }
  if (settings.sort)
    next.set(`${prefix}sort`, `${settings.sort.down ? '-' : ''}${settings.sort.column}`);
  for (const [column, wanted] of Object.entries(settings.filters)) {
    if (wanted !== '') next.set(`${prefix}f.${column}`, wanted);
  }
  return next;
}

/**
 * Keeps sort and filters of a table in the address, so that they survive the back button and can be
 * mailed. Give each table on a page its own prefix (`plans.`).
 */
export function useTableAddress(prefix = ''): {
  settings: TableSettings;
  onSettings: (settings: TableSettings) => void;
} {
  const [params, setParams] = useSearchParams();
  const settings = useMemo(() => settingsFrom(params, prefix), [params, prefix]);
  const onSettings = useCallback(
    (next: TableSettings) =>
      setParams((before) => settingsInto(before, prefix, next), { replace: true }),
    [prefix, setParams],
  );
  return { settings, onSettings };
}
