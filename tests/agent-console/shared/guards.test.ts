import { describe, expect, it } from 'vitest';
import { composing, fires, meantKey, sends, type Hotkey, type KeyFacts } from '../../../agent-console/src/shared/hotkeys/guards.js';

const press = (key: string, change: Partial<KeyFacts> = {}): KeyFacts => ({ key, code: '', keyCode: 0, ctrl: false, meta: false, alt: false, shift: false, isComposing: false, at: 10_000, ...change });
const page = { editable: false, layerOpen: false, composedAt: 0, before: '' };
const typing = { ...page, editable: true };
const f2: Hotkey = { keys: 'F2', always: true };

describe('while pinyin is being composed', () => {
  it.each([
    ['the browser says so', press('Enter', { isComposing: true }), 0],
    ['only the key code says so', press('Enter', { keyCode: 229 }), 0],
    ['the key is called Process', press('Process'), 0],
    ['it ended less than 50 ms ago, as Safari orders it', press('Enter', { at: 1040 }), 1000],
  ])('the input method owns the key when %s', (_, facts, composedAt) => {
    expect(composing(facts, composedAt)).toBe(true);
    expect(sends(facts, composedAt, { touch: false, modOnly: false })).toBe(false);
  });

  it('lets go 50 ms after the composition', () => {
    expect(sends(press('Enter', { at: 1051 }), 1000, { touch: false, modOnly: false })).toBe(true);
  });

  it('F2 does nothing, although it works while typing', () => {
    expect(fires(f2, press('F2', { isComposing: true }), typing)).toBe(false);
    expect(fires(f2, press('F2'), typing)).toBe(true);
  });
});

describe('Enter in a composer', () => {
  const chat = { touch: false, modOnly: false };
  it('sends alone and breaks the line with Shift', () => {
    expect(sends(press('Enter'), 0, chat)).toBe(true);
    expect(sends(press('Enter', { shift: true }), 0, chat)).toBe(false);
  });
  it('is a new line on a phone keyboard and in public replies; Ctrl or ⌘ with it sends', () => {
    expect(sends(press('Enter'), 0, { touch: true, modOnly: false })).toBe(false);
    expect(sends(press('Enter'), 0, { touch: false, modOnly: true })).toBe(false);
    expect(sends(press('Enter', { ctrl: true }), 0, { touch: false, modOnly: true })).toBe(true);
    expect(sends(press('Enter', { meta: true }), 0, { touch: false, modOnly: true })).toBe(true);
  });
});

describe('single letters', () => {
  it('fire on a page, and never while typing or under a dialog', () => {
    expect(fires({ keys: 'a' }, press('a'), page)).toBe(true);
    expect(fires({ keys: 'a' }, press('a'), typing)).toBe(false);
    expect(fires({ keys: 'a' }, press('a'), { ...page, layerOpen: true })).toBe(false);
  });
  it.each([['Ctrl', { ctrl: true }], ['⌘', { meta: true }], ['Alt', { alt: true }]])('leave %s combinations to the browser', (_, held) => {
    expect(fires({ keys: 'd' }, press('d', held), page)).toBe(false);
  });
  it('follow one another: G then Q', () => {
    expect(fires({ keys: 'g q' }, press('q'), { ...page, before: 'g' })).toBe(true);
    expect(fires({ keys: 'g q' }, press('q'), page)).toBe(false);
  });
  it('are found by position when an input method hides the letter', () => {
    expect(meantKey(press('Process', { code: 'KeyJ' }))).toBe('j');
  });
  it('survive Chinese punctuation mode: 、 is still the slash', () => {
    expect(meantKey(press('、', { code: 'Slash' }))).toBe('/');
    expect(meantKey(press('？', { code: 'Slash', shift: true }))).toBe('?');
    expect(meantKey(press('【', { code: 'BracketLeft' }))).toBe('[');
  });
});

describe('Ctrl K', () => {
  it('works while typing, with Ctrl or ⌘, and not as a bare k', () => {
    const search: Hotkey = { keys: 'k', mod: true, always: true };
    expect(fires(search, press('k', { ctrl: true }), typing)).toBe(true);
    expect(fires(search, press('k', { meta: true }), page)).toBe(true);
    expect(fires(search, press('k'), page)).toBe(false);
  });
});

describe('accept and decline', () => {
  it('are told apart by Shift', () => {
    const decline: Hotkey = { keys: 'F2', shift: true, always: true };
    expect(fires(decline, press('F2', { shift: true }), page)).toBe(true);
    expect(fires(decline, press('F2'), page)).toBe(false);
    expect(fires(f2, press('F2', { shift: true }), page)).toBe(false);
  });
});
