import { useEffect } from 'react';
import { type Command, commandOf } from './keyTable';

const STORE = 'communique-keys';

/**
 * Listens on the whole page for the keys of some commands. A key is left alone where one types, chooses or
 * drags, where it comes with Ctrl, Alt or Meta, and where another part of the page has used it already.
 */
export function useCommands(commands: Partial<Record<Command, (event: KeyboardEvent) => void>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.length === 1 && (isTyping(event.target) || !areSingleKeysOn())) return;
      const command = commandOf(event.key);
      const run = command === null ? undefined : commands[command];
      if (run === undefined) return;
      if (event.key.length === 1) event.preventDefault();
      run(event);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [commands]);
}

/** Whether keys of a single character act: who dictates can turn them off, as WCAG 2.1.4 asks. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers whether they act; where a browser refuses storage they go on acting. */
export function turnSingleKeys(isOn: boolean): void {
  try {
    localStorage.setItem(STORE, isOn ? 'on' : 'off');
  } catch {
    // Nothing is lost but the choice.
  }
}

/** A box for text takes every key, a menu of choices takes letters to find one of them. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]')
  );
}
