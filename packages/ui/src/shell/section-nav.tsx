import { useLocation } from 'wouter';
import { Link } from '../parts/link.tsx';
import { Count } from '../parts/status.tsx';
import { useTexts } from '../texts/language.tsx';
import { shellTexts } from './texts.ts';

export type NavItem = {
  href: string;
  label: string;
  count?: { value: number; label: string } | undefined;
  /** Only the exact address counts as being here. */
  exact?: boolean | undefined;
};
export type NavGroup = { title?: string | undefined; items: readonly NavItem[] };

/** Whether the path shown lies under a link. */
function isUnder(path: string, item: NavItem): boolean {
  if (item.exact || item.href === '/') return path === item.href;
  return path === item.href || path.startsWith(`${item.href}/`);
}

/** The one item that the path lies under most closely. */
function currentItem(path: string, groups: readonly NavGroup[]): NavItem | undefined {
  return groups
    .flatMap((group) => group.items)
    .filter((item) => isUnder(path, item))
    .sort((a, b) => b.href.length - a.href.length)[0];
}

/** The sections of the app. */
export function SectionNav({
  groups,
  onChoose,
}: {
  groups: readonly NavGroup[];
  onChoose?: (() => void) | undefined;
}) {
  const texts = useTexts(shellTexts);
  const [path] = useLocation();
  const current = currentItem(path, groups);
  return (
    <nav aria-label={texts.sections} className='iza-sections'>
      {groups.map((group, at) => (
        <div key={group.title ?? at} className='iza-sections__group'>
          {group.title !== undefined && <p className='iza-sections__title'>{group.title}</p>}
          <ul>
            {group.items.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href}
                  plain
                  className='iza-sections__link'
                  current={item === current ? 'page' : undefined}
                  onClick={onChoose}
                >
                  <span>{item.label}</span>
                  {item.count && item.count.value > 0 && <Count {...item.count} />}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
