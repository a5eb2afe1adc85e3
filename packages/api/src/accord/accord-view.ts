import type {
  CheckedRule,
  Conflict,
  DocumentDifference,
  Misprint,
  OpenPoint,
} from '@iza/domain/accord';
import type { ExcerptPiece } from '@iza/domain/search';
import type { Principle, PublicTheme, Theme } from '@iza/domain/theme';
import type { ClauseId, Edition, PartyId } from '@iza/domain/values';

/** A place in the agreement by name, without its text. */
export type ClauseName = {
  readonly key: ClauseId;
  /** Number as printed; `null` for a part without one. */
  readonly printed: string | null;
  readonly title: string | null;
  readonly parent: ClauseId | null;
  /** First and last line in the document. */
  readonly lines: readonly [from: number, to: number];
};

/** A text that an operator loaded. */
export type LoadedTextView = {
  readonly document: string;
  readonly lines: number;
  readonly loadedAt: string;
};

/** The edition that clauses and records are of, and whether its running text is there to read. */
export type EditionView = {
  readonly edition: Edition;
  readonly name: string;
  /** `null`: not loaded on this installation. */
  readonly text: LoadedTextView | null;
};

export type DocumentName = {
  readonly code: string;
  readonly name: string;
  readonly date: string | null;
};

export type AccordOverview = {
  readonly edition: EditionView;
  readonly documents: readonly DocumentName[];
  readonly themes: readonly Theme[];
  readonly publicThemes: readonly PublicTheme[];
  readonly principles: readonly Principle[];
  readonly counts: {
    readonly clauses: number;
    readonly openPoints: number;
    readonly conflicts: number;
    readonly differences: number;
    readonly misprints: number;
    readonly rules: number;
    readonly rulesChecked: number;
    readonly signatories: number;
  };
};

/** A run of lines of the text, with the clause it belongs to. */
export type PassageView = {
  readonly clause: ClauseId | null;
  readonly firstLine: number;
  readonly text: string;
};

/** A record of ours that rests on a clause. */
export type RestingRecord = {
  readonly what: 'action' | 'commitment' | 'norm' | 'outcome' | 'rule' | 'openPoint';
  readonly id: string;
  readonly clause: ClauseId;
  readonly subject: string;
  /** A date or figure as printed. */
  readonly printed: string | null;
};

export type ClauseView = {
  readonly edition: EditionView;
  readonly clause: ClauseName;
  /** From the chapter or annex down to the clause that holds it. */
  readonly path: readonly ClauseName[];
  readonly parts: readonly ClauseName[];
  readonly before: ClauseName | null;
  readonly after: ClauseName | null;
  /** Its lines and those of its parts, in the order of the print; empty where no text was loaded. */
  readonly passages: readonly PassageView[];
  readonly oddities: readonly (
    | { readonly kind: 'usedTwice'; readonly first: ClauseId | null }
    | { readonly kind: 'startsLate' }
    | {
        readonly kind: 'missing' | 'other subject' | 'other name' | 'placeholder';
        readonly printed: string;
        readonly likely: ClauseId | null;
      }
  )[];
  readonly resting: readonly RestingRecord[];
};

/** A passage in which everything was found that was looked for. */
export type TextHit = {
  readonly clause: ClauseName | null;
  readonly path: readonly ClauseName[];
  /** Line of the first word that was found. */
  readonly line: number;
  readonly excerpt: readonly ExcerptPiece[];
};

export type TextSearch = {
  readonly edition: EditionView;
  readonly hits: readonly TextHit[];
  /** How many there are in all; `hits` has the best. */
  readonly total: number;
};

/** Who signed, or openly did not. */
export type SignatoryView = {
  readonly party: PartyId;
  readonly name: string;
  readonly signed: boolean;
  readonly role: string | null;
  readonly signedOn: string | null;
  readonly reservation: string | null;
};

/** A misprint, with the clause it stands in where the document is the one that is cited. */
export type MisprintView = Misprint & { readonly clause: ClauseId | null };

/** What the draft leaves open or says twice, what the documents say differently, the rules, and who signed. */
export type AccordRecords = {
  readonly openPoints: readonly OpenPoint[];
  readonly conflicts: readonly Conflict[];
  readonly differences: readonly DocumentDifference[];
  readonly misprints: readonly MisprintView[];
  readonly rules: readonly CheckedRule[];
  readonly signatories: readonly SignatoryView[];
};
