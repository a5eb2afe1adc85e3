import type { ActionPointAction } from '@iza/domain/access';
import type {
  ActionLinkTarget,
  ActionStanding,
  AgendaItem,
  AgendaItemId,
  AgendaRow,
  BatchId,
  BulkChange,
  BulkFault,
  PackedAgenda,
  StoredEntry,
  Todo,
} from '@iza/domain/action';
import type { Conflict } from '@iza/domain/accord';
import type { ThemeLetter } from '@iza/domain/theme';
import type { ClauseId, IsoDate, ItemId, PartyId, PlanId } from '@iza/domain/values';

/** A party or group that is responsible, a trekker, or wrote something. */
export type NamedParty = { readonly id: PartyId; readonly name: string; readonly short?: string };

/** Which day is shown, and what the actor may do with the agenda as a whole. */
export type AgendaFrame = {
  /** The day that everything is told for. */
  readonly on: IsoDate;
  /** That day is gone: this is how it stood then. */
  readonly past: boolean;
  /** Everyone who is named in it. */
  readonly parties: readonly NamedParty[];
  /** Whether the actor leads the agenda: confirms, moves, appoints, asks, adds, links, updates in bulk. */
  readonly leads: boolean;
  /** Codes that the actor's party answers for, its own among them: rows with one of them are its own. */
  readonly answersFor: readonly PartyId[];
};

/** The agenda; read `agenda` with `unpackAgenda` of `@iza/domain/action`. */
export type AgendaView = AgendaFrame & { readonly agenda: PackedAgenda };

/** An entry with the names of who wrote it. */
export type EntryView = Omit<StoredEntry, 'item' | 'person'> & {
  readonly partyName: string | null;
};

/** A link with words for what it points at. */
export type LinkView = {
  readonly id: string;
  readonly target: ActionLinkTarget;
  /** Title of the clause, theme, plan or indicator; of the agreement, where it is one of a plan. */
  readonly label: string;
  /** Name of the plan, for an agreement in it. */
  readonly planName: string | null;
  readonly addedDay: IsoDate;
  readonly addedByName: string | null;
  readonly removable: boolean;
};

/** One item with everything that was said of it. */
export type ActionView = AgendaFrame & {
  readonly item: AgendaItem;
  readonly row: AgendaRow;
  readonly standing: ActionStanding;
  /** Oldest first. */
  readonly entries: readonly EntryView[];
  readonly links: readonly LinkView[];
  /** Other places in the accord on the same thing; their standing is this one's. */
  readonly sameThing: readonly AgendaItem[];
  /** Places that date it differently. */
  readonly conflicts: readonly Conflict[];
  readonly allowed: readonly ActionPointAction[];
};

/** The to-do list of the acting party; the programme team's has what waits to be confirmed as well. */
export type MyActionsView = AgendaFrame & { readonly todos: readonly Todo[]; readonly own: number };

/** An item that stands differently; `before` is null where it was not on the agenda yet. */
export type ActionChange = { readonly before: AgendaRow | null; readonly after: AgendaRow };

/** What changed on the agenda between the end of two days. */
export type ChangesView = AgendaFrame & {
  readonly since: IsoDate;
  readonly changes: readonly ActionChange[];
};

/** What others wrote on the agenda since the person's last visit; on a first visit there is nothing to compare with. */
export type AgendaNewsView = {
  readonly firstVisit: boolean;
  /** The latest first. */
  readonly changed: readonly AgendaItemId[];
};

/** Something of the accord that a plan can be linked to: as printed, without a standing. */
export type CatalogueEntry = Pick<AgendaItem, 'id' | 'kind' | 'title' | 'theme' | 'clause'>;

/** What is tied to a place of the accord; which themes the place is about as a whole. */
export type TiedToClauseView = {
  readonly themes: readonly ThemeLetter[];
  readonly items: readonly (Pick<AgendaItem, 'id' | 'kind' | 'title' | 'deadlinePrinted'> & {
    /** Within the place; null: tied to its theme. */
    readonly place: ClauseId | null;
  })[];
};

/** Which items serve which outcome criterion or indicator. */
export type ServingView = readonly {
  readonly indicator: string;
  readonly id: AgendaItemId;
  readonly title: string;
}[];

/** What a plan serves. */
export type PlanLinksView = {
  readonly links: readonly {
    readonly id: string;
    readonly item: AgendaItemId;
    readonly title: string;
    /** Where the accord prints it, and under which theme; null for what was added later. */
    readonly clause: AgendaItem['clause'];
    readonly theme: AgendaItem['theme'];
    /** Agreement of the plan; null: the plan as a whole. */
    readonly planItem: ItemId | null;
    readonly addedDay: IsoDate;
    readonly addedByName: string | null;
  }[];
  /** Whether the actor may say what this plan serves. */
  readonly mayLink: boolean;
};

/** What hangs loose, in the order of the print and of the plans: a work list, no ranking, and nothing counted by region. */
export type LooseView = AgendaFrame & {
  /** Items that no plan serves. */
  readonly actions: readonly AgendaRow[];
  /** Adopted agreements that serve nothing, of plans the actor may read. */
  readonly agreements: readonly {
    readonly plan: PlanId;
    readonly planName: string;
    readonly item: ItemId;
    readonly title: string;
  }[];
};

/** What pasted rows would change, and every wrong cell by row and column. */
export type BulkCheckView = {
  readonly changes: readonly BulkChange[];
  readonly faults: readonly BulkFault[];
};

/** A bulk update that was written. */
export type BatchView = {
  readonly batch: BatchId;
  readonly at: string;
  readonly day: IsoDate;
  readonly personName: string | null;
  readonly items: number;
  readonly undone: boolean;
};
