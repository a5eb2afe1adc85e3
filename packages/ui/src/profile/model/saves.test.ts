import type { ProfileSave } from '@iza/api/profile';
import { expect, test } from 'vitest';
import { savesInGroups } from './saves.ts';

const save = (id: string, revision: number, by: string, minute: number, removed = false) =>
  ({
    ref: { unit: 'figure', id },
    name: id,
    revision,
    removed,
    savedBy: by,
    savedAt: `2024-02-01T10:${String(minute).padStart(2, '0')}:00.000Z`,
  }) as unknown as ProfileSave;

test('what one person typed in one go is told as one, from where it began', () => {
  const saves = [
    save('beds', 4, 'Anna', 50),
    save('beds', 3, 'Bert', 20),
    save('beds', 2, 'Bert', 19),
    save('beds', 1, 'Bert', 18),
  ];
  expect(savesInGroups(saves)).toMatchObject([
    { by: 'Anna', revision: 4, from: 3, what: 'changed' },
    { by: 'Bert', revision: 3, from: 0, what: 'added' },
  ]);
});

test('taking out and putting back stand apart, and so does another unit', () => {
  const saves = [
    save('beds', 4, 'Anna', 9),
    save('beds', 3, 'Anna', 8, true),
    save('staff', 2, 'Anna', 7),
    save('beds', 2, 'Anna', 6),
  ];
  expect(savesInGroups(saves).map(({ what }) => what)).toEqual([
    'restored',
    'removed',
    'changed',
    'changed',
  ]);
});
