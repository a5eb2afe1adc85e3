/** @returns an item's name in lists: code and title */
export function itemName(
  item: { readonly code?: string | undefined; readonly title: string },
  untitled: string,
): string {
  return [item.code, item.title === '' ? untitled : item.title].filter(Boolean).join(' ');
}
