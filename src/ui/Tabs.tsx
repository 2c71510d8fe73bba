import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './Tabs.module.css';

interface Tab<Name extends string> {
  name: Name;
  label: string;
  content: ReactNode;
}
interface TabsProps<Name extends string> {
  /** What the tabs are about, for a screen reader. */
  label: string;
  tabs: readonly Tab<Name>[];
  selected: Name;
  onSelect: (name: Name) => void;
}

/** Panels of which one is shown. Arrow keys, Home and End move between the tabs. */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect }: TabsProps<Name>) {
  const id = useId();
  const index = Math.max(
    0,
    tabs.findIndex((tab) => tab.name === selected),
  );
  const shown = tabs[index];
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const next = tabs[nextIndex(event.key, index, tabs.length)];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.name);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  }
  return (
    <div className={styles.tabs}>
      <div aria-label={label} className={styles.list} onKeyDown={onKeyDown} role="tablist">
        {tabs.map((tab) => (
          <button
            aria-controls={`${id}-panel`}
            aria-selected={tab === shown}
            className={styles.tab}
            data-tab={tab.name}
            id={`${id}-${tab.name}`}
            key={tab.name}
            onClick={() => onSelect(tab.name)}
            role="tab"
            tabIndex={tab === shown ? 0 : -1}
            type="button"
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        aria-labelledby={`${id}-${shown?.name ?? ''}`}
        className={styles.panel}
        id={`${id}-panel`}
        role="tabpanel"
      >
        {shown?.content}
      </div>
    </div>
  );
}

/** The tab that a key leads to; -1 for any other key. */
function nextIndex(key: string, index: number, count: number): number {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
