import { useEffect, useRef } from 'react';
import { fires, meantKey, type Hotkey } from './guards.js';
import { isEditable, keyFacts } from './key-facts.js';

interface Binding {
  hotkey: Hotkey;
  run: { current: (event: KeyboardEvent) => void };
}

const bindings: Binding[] = [];
const sequenceMs = 1000;
const lastLetter = { key: '', at: 0 };
const composition = { endedAt: Number.NEGATIVE_INFINITY };
const layerSelector = '.ant-modal-wrap:not([style*="display: none"]) .ant-modal, .ant-dropdown:not(.ant-dropdown-hidden), [role="dialog"][aria-modal="true"]';

const fitsTarget = (hotkey: Hotkey, target: EventTarget | null) => hotkey.on === undefined || (target instanceof Element && target.matches(hotkey.on));

function onKey(event: KeyboardEvent): void {
  const facts = keyFacts(event);
  const before = facts.at - lastLetter.at < sequenceMs ? lastLetter.key : '';
  const place = { editable: isEditable(event.target), layerOpen: document.querySelector(layerSelector) !== null, composedAt: composition.endedAt, before };
  lastLetter.key = place.editable ? '' : meantKey(facts);
  lastLetter.at = facts.at;
  const hit = bindings.findLast((binding) => fitsTarget(binding.hotkey, event.target) && fires(binding.hotkey, facts, place));
  if (hit === undefined) return;
  event.preventDefault();
  hit.run.current(event);
}

const onComposed = (event: CompositionEvent) => void (composition.endedAt = event.timeStamp);

function listen(on: boolean): void {
  const change = on ? window.addEventListener.bind(window) : window.removeEventListener.bind(window);
  change('keydown', onKey as EventListener);
  change('compositionend', onComposed as EventListener);
}

function bind(binding: Binding): () => void {
  if (bindings.length === 0) listen(true);
  bindings.push(binding);
  return () => {
    bindings.splice(bindings.indexOf(binding), 1);
    if (bindings.length === 0) listen(false);
  };
}

/** Every key that is listened to at this moment. */
export const hotkeysNow = (): Hotkey[] => bindings.map(({ hotkey }) => hotkey);

/** The one way a page listens to keys; the latest binding of a key wins. */
export function useHotkey(hotkey: Hotkey, run: (event: KeyboardEvent) => void, enabled = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const { keys, shift = false, mod = false, always = false, on } = hotkey;
  useEffect(() => (enabled ? bind({ hotkey: { keys, shift, mod, always, ...(on === undefined ? {} : { on }) }, run: latest }) : undefined), [keys, shift, mod, always, on, enabled]);
}
