/** What a guard needs to know of one key press. */
export interface KeyFacts {
  key: string;
  code: string;
  keyCode: number;
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  shift: boolean;
  isComposing: boolean;
  /** Milliseconds on the event clock. */
  at: number;
}

export interface KeyPlace {
  editable: boolean;
  /** A dialog or menu lies on top. */
  layerOpen: boolean;
  /** When the last pinyin composition ended, on the event clock. */
  composedAt: number;
}

export interface Hotkey {
  /** 'F2', 'j', '/', 'k' with mod, or 'g w' for one key after another. */
  keys: string;
  shift?: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  mod?: boolean;
  /** Also while typing and over dialogs, but never while composing. */
  always?: boolean;
  /** Only when the focused element matches this selector, so that buttons keep their own Enter and Space. */
  on?: string;
}

const settleMs = 50;
const byCode: Record<string, string> = { Slash: '/', BracketLeft: '[', BracketRight: ']', Space: ' ' };

/** True while an input method owns the keyboard, and for a breath after it lets go. */
export function composing(facts: KeyFacts, composedAt: number): boolean {
  return facts.isComposing || facts.keyCode === 229 || facts.key === 'Process' || facts.at - composedAt < settleMs;
}

/** The key a person meant: Chinese punctuation turns / [ ] into other signs, so those go by position. */
export function meantKey(facts: KeyFacts): string {
  const placed = byCode[facts.code];
  if (placed !== undefined && !(facts.code === 'Slash' && facts.shift)) return placed;
  if (facts.code === 'Slash') return '?';
  if (facts.key === 'Process' && facts.code.startsWith('Key')) return facts.code.slice(3).toLowerCase();
  return facts.key.length === 1 ? facts.key.toLowerCase() : facts.key;
}

const blockedByTyping = (facts: KeyFacts, place: KeyPlace) => place.editable && composing(facts, place.composedAt);

const outOfReach = (hotkey: Hotkey, place: KeyPlace) => hotkey.always !== true && (place.editable || place.layerOpen);

function modifiersFit(hotkey: Hotkey, facts: KeyFacts): boolean {
  if (facts.alt) return false;
  if ((hotkey.mod ?? false) !== (facts.ctrl || facts.meta)) return false;
  return hotkey.keys === '?' || (hotkey.shift ?? false) === facts.shift;
}

/** Whether this press is this hotkey, here and now; `before` is the letter pressed just before, for 'g w'. */
export function fires(hotkey: Hotkey, facts: KeyFacts, place: KeyPlace & { before: string }): boolean {
  if (blockedByTyping(facts, place) || outOfReach(hotkey, place) || !modifiersFit(hotkey, facts)) return false;
  const steps = hotkey.keys.length > 1 ? hotkey.keys.split(' ') : [hotkey.keys];
  if (steps.length === 2) return place.before === steps[0] && meantKey(facts) === steps[1];
  return meantKey(facts) === hotkey.keys;
}

export interface SendRule {
  /** A phone keyboard: Enter is a new line, a button sends. */
  touch: boolean;
  /** Long public texts: only Ctrl/⌘+Enter sends. */
  modOnly: boolean;
}

/** Whether Enter means "send" in a composer. */
export function sends(facts: KeyFacts, composedAt: number, rule: SendRule): boolean {
  if (facts.key !== 'Enter' || composing(facts, composedAt)) return false;
  if (facts.ctrl || facts.meta) return true;
  return !rule.touch && !rule.modOnly && !facts.shift && !facts.alt;
}
