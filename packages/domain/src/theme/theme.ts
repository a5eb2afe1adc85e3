import { z } from 'zod';
import { clauseIdSchema } from '../values/id.ts';
import { lineSchema } from '../values/text.ts';
import { namingSchema } from './naming.ts';

/** Letters of the annexes that hold the themes; K (finance) and L (action points) are no themes. @see annexes A-J */
export const THEME_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
export const themeLetterSchema = z
  .enum(THEME_LETTERS)
  .meta({ description: 'Theme, by the letter of its annex' });
export type ThemeLetter = z.infer<typeof themeLetterSchema>;

/** Number 1-8 of a theme as the public knows it. @see 3.1-3.8 */
export const publicThemeNumberSchema = z
  .int()
  .min(1)
  .max(8)
  .meta({ description: 'Public theme, 1-8' });
export type PublicThemeNumber = z.infer<typeof publicThemeNumberSchema>;

/** A theme of the agreement: one annex, part of one public theme. */
export const themeSchema = z
  .strictObject({
    letter: themeLetterSchema,
    title: lineSchema.min(1).describe('Title in Dutch, as the annex has it'),
    titleEn: lineSchema.min(1).describe('Title in English, our translation'),
    publicTheme: publicThemeNumberSchema,
    clause: clauseIdSchema,
    namings: z.array(namingSchema).min(1).describe('What each document calls it'),
  })
  .meta({ description: 'Theme of the agreement (A-J)' });
export type Theme = z.infer<typeof themeSchema>;

/** One of the eight themes of chapter 3 and the public summaries, which number alike and name differently. */
export const publicThemeSchema = z
  .strictObject({
    number: publicThemeNumberSchema,
    title: lineSchema.min(1).describe('Title in Dutch'),
    titleEn: lineSchema.min(1).describe('Title in English, our translation'),
    clause: clauseIdSchema,
    letters: z.array(themeLetterSchema).min(1).describe('Annexes that belong to it'),
    namings: z.array(namingSchema).min(1).describe('What each document calls it'),
  })
  .meta({ description: 'Public theme (1-8)' });
export type PublicTheme = z.infer<typeof publicThemeSchema>;
