/** The browser's room, as far as it is needed here. */
type Room = Pick<Storage, 'length' | 'key' | 'removeItem'>;

/** Under this name the plan's desk keeps each addition, removal and move that the server has not confirmed, per person and version. */
const prefixOf = (person: string) => `iza.outbox.${person}.`;

function keysIn(room: Room, prefix: string): string[] {
  return Array.from({ length: room.length }, (_, at) => room.key(at) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
}

/** @returns versions of plans in which this person added, removed or moved something that is not confirmed */
export function versionsWithUnsent(person: string, room: Room): string[] {
  const prefix = prefixOf(person);
  return [
    ...new Set(keysIn(room, prefix).map((key) => key.slice(prefix.length).split('.', 1)[0] ?? '')),
  ];
}

/** Under this name the comments panel keeps what is typed and not placed yet. */
const commentsOf = (person: string) => `iza.comment.${person}.`;
/** And here a suggestion that was not made yet. */
const suggestionsOf = (person: string) => `iza.suggestion.${person}.`;

/** And here a short form that was not recorded yet. */
const draftsOf = (person: string) => `iza.draft.${person}.`;

const formsOf = (person: string) => [commentsOf(person), suggestionsOf(person), draftsOf(person)];

/** @returns how much of this person would be lost: what is not confirmed, and what was typed and not sent */
export function countUnsent(person: string, room: Room): number {
  return [prefixOf(person), ...formsOf(person)].flatMap((prefix) => keysIn(room, prefix)).length;
}

/** Throws this person's unconfirmed additions, removals, moves, comments and forms away, at their word. */
export function forgetUnsent(person: string, room: Room): void {
  for (const prefix of [prefixOf(person), ...formsOf(person)]) {
    for (const key of keysIn(room, prefix)) room.removeItem(key);
  }
}
