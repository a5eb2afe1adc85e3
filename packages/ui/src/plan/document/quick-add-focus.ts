/** @returns the id of the line where the next agreement below a parent is typed */
export function quickAddId(parent: string | null): string {
  return `add-${parent ?? 'plan'}`;
}

/** Goes on to typing the next agreement below a parent. */
export function focusQuickAdd(parent: string | null): void {
  const line = document.getElementById(quickAddId(parent));
  line?.scrollIntoView({ block: 'nearest' });
  line?.focus();
}
