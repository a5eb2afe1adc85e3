import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accordSchema, exportAccord } from './index.ts';

const accord = exportAccord();

describe('the export of the agreement', () => {
  it('fits its schema to the last field', () => {
    expect(accordSchema.safeParse(accord).error?.issues ?? []).toEqual([]);
  });

  it('is JSON: nothing is lost in writing and reading it', () => {
    expect(JSON.parse(JSON.stringify(accord))).toEqual(accord);
  });

  it('has the names that others rely on', () => {
    expect(accord.actions[0]).toMatchObject({
      heading: expect.any(String),
      title: expect.any(String),
      deadlinePrinted: expect.any(String),
      responsiblePrinted: expect.any(String),
      responsible: expect.any(Array),
      clause: expect.any(String),
      lines: expect.any(Array),
    });
    for (const action of accord.actions) expect(action).toHaveProperty('deadlineIso');
    for (const commitment of accord.commitments) {
      expect(commitment).toMatchObject({
        datePrinted: expect.any(String),
        clause: expect.any(String),
      });
      expect(commitment).toHaveProperty('dateIso');
    }
    expect(accord.outcomes[0]).toMatchObject({
      targetGroup: expect.any(String),
      letter: 'a',
      clause: expect.any(String),
      lines: expect.any(Array),
    });
    const [first] = accord.budget.sectors;
    expect(first).toMatchObject({ code: 'msz' });
    expect(first?.rows[0]).toMatchObject({ label: expect.any(String), values: expect.any(Object) });
  });

  it('holds commitments of annex K apart from those of chapters 3-6 and annexes A-J', () => {
    expect(accord.commitments.filter(({ clause }) => /^[KL]/.test(clause))).toEqual([]);
    expect(accord.financeCommitments.every(({ clause }) => clause.startsWith('K'))).toBe(true);
  });
});

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** Paths of the fields of a JSON Schema that say nothing about themselves. */
function undescribed(node: Node, at = ''): string[] {
  const properties = isNode(node['properties']) ? Object.entries(node['properties']) : [];
  const own = properties.flatMap(([name, field]) => {
    if (!isNode(field)) return [];
    const says = typeof field['description'] === 'string' || 'const' in field;
    return [...(says ? [] : [`${at}.${name}`]), ...undescribed(field, `${at}.${name}`)];
  });
  const parts = [
    'items',
    'additionalProperties',
    'anyOf',
    'oneOf',
    'allOf',
    'prefixItems',
    '$defs',
  ];
  const inner = parts.flatMap((part) => (isNode(node[part]) ? Object.values(node[part]) : []));
  const items = ['items', 'additionalProperties'].flatMap((part) => node[part] ?? []);
  return [
    ...own,
    ...[...inner, ...items].filter(isNode).flatMap((each) => undescribed(each, `${at}[]`)),
  ];
}

describe('the schema of the export', () => {
  it('says of every field what it is', () => {
    const schema = z.toJSONSchema(accordSchema);
    expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(20);
    expect(new Set(undescribed(schema))).toEqual(new Set());
  });

  it('refuses what it does not know', () => {
    expect(accordSchema.safeParse({ ...accord, extra: 1 }).success).toBe(false);
  });
});
