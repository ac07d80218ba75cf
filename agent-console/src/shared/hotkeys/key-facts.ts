import type { KeyFacts } from './guards.js';

/** The facts of a browser's key event; keyCode 229 is the only sign of an input method some browsers give. */
export function keyFacts(event: KeyboardEvent): KeyFacts {
  return {
    key: event.key,
    code: event.code,
    keyCode: Reflect.get(event, 'keyCode'),
    ctrl: event.ctrlKey,
    meta: event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
    isComposing: event.isComposing,
    at: event.timeStamp,
  };
}

export function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=button]):not([type=checkbox]):not([type=radio]), textarea, select'));
}
