import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

export type Tab<Id extends string> = { id: Id; label: ReactNode; content: ReactNode };
export type TabsProps<Id extends string> = {
  /** What the tabs are about, for screen readers. */
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
};

/** Tabs with arrow keys; only the selected panel is in the page. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const base = useId();
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const here = tabs.findIndex((tab) => tab.id === selected);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(`${base}-${next.id}`)?.focus();
  };
  return (
    <div className='iza-tabs'>
      <div
        role='tablist'
        tabIndex={-1}
        aria-label={label}
        className='iza-tabs__list'
        onKeyDown={move}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type='button'
            role='tab'
            id={`${base}-${tab.id}`}
            className='iza-tabs__tab'
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${base}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role='tabpanel'
        id={`${base}-panel`}
        aria-labelledby={`${base}-${selected}`}
        className='iza-tabs__panel'
      >
        {tabs.find((tab) => tab.id === selected)?.content}
      </div>
    </div>
  );
}
