import { describe, expect, it } from 'vitest';
import { principleSchema } from './principle.ts';
import { publicThemeSchema, THEME_LETTERS, themeSchema } from './theme.ts';

const naming = { document: 'concept', printed: 'Bijlage A' };
const theme = {
  letter: 'A',
  title: 'A',
  titleEn: 'A',
  publicTheme: 1,
  clause: 'A',
  namings: [naming],
};

describe('themes', () => {
  it('have the ten letters of the annexes that hold themes; K and L are none', () => {
    expect(THEME_LETTERS.join('')).toBe('ABCDEFGHIJ');
    for (const letter of THEME_LETTERS) {
      expect(themeSchema.safeParse({ ...theme, letter }).success).toBe(true);
    }
    expect(themeSchema.safeParse({ ...theme, letter: 'K' }).success).toBe(false);
  });

  it('belong to one of eight public themes', () => {
    expect(themeSchema.safeParse({ ...theme, publicTheme: 9 }).success).toBe(false);
    const publicTheme = {
      number: 8,
      title: 'J',
      titleEn: 'J',
      clause: '3.8',
      letters: [],
      namings: [naming],
    };
    expect(publicThemeSchema.safeParse(publicTheme).success).toBe(false);
    expect(publicThemeSchema.safeParse({ ...publicTheme, letters: ['J'] }).success).toBe(true);
  });
});

describe('principles', () => {
  it('are five, each with the documents that name it', () => {
    const principle = { id: 'health', title: 'x', titleEn: 'x', namings: [naming] };
    expect(principleSchema.safeParse(principle).success).toBe(true);
    expect(principleSchema.safeParse({ ...principle, namings: [] }).success).toBe(false);
    expect(principleSchema.safeParse({ ...principle, id: 'sixth' }).success).toBe(false);
  });
});
