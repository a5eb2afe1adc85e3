/** The browser's room, as far as it is needed here. */
type Room = Pick<Storage, 'length' | 'key' | 'getItem' | 'removeItem'>;

/** Under this name the plan's desk keeps additions, removals and moves that the server has not confirmed, per person and version. */
const prefixOf = (person: string) => `iza.outbox.${person}.`;

function keysIn(room: Room, prefix: string): string[] {
  return Array.from({ length: room.length }, (_, at) => room.key(at) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
}

/** @returns versions of plans in which this person added, removed or moved something that is not confirmed */
export function versionsWithUnsent(person: string, room: Room): string[] {
  const prefix = prefixOf(person);
  return keysIn(room, prefix).map((key) => key.slice(prefix.length));
}

/** How many additions, removals and moves of this person are not confirmed. */
function countChanges(person: string, room: Room): number {
  return keysIn(room, prefixOf(person)).reduce((sum, key) => {
    try {
      const kept: unknown = JSON.parse(room.getItem(key) ?? '[]');
      return sum + (Array.isArray(kept) ? kept.length : 0);
    } catch {
      return sum;
    }
  }, 0);
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
  const typed = formsOf(person).flatMap((prefix) => keysIn(room, prefix));
  return countChanges(person, room) + typed.length;
}

/** Throws this person's unconfirmed additions, removals, moves, comments and forms away, at their word. */
export function forgetUnsent(person: string, room: Room): void {
  for (const prefix of [prefixOf(person), ...formsOf(person)]) {
    for (const key of keysIn(room, prefix)) room.removeItem(key);
  }
}
