import { TODO_REASONS, type Todo, type TodoReason } from '@iza/domain/action';

/** What waits for the same reason. */
export type TodoGroup = { readonly reason: TodoReason; readonly todos: readonly Todo[] };

/** @returns what waits, each item once, under its most pressing reason */
export function todoGroups(todos: readonly Todo[]): readonly TodoGroup[] {
  return TODO_REASONS.flatMap((reason) => {
    const found = todos.filter(({ reasons }) => reasons[0] === reason);
    return found.length === 0 ? [] : [{ reason, todos: found }];
  });
}
