import { describe, expect, it } from 'vitest';
import { belongsToIme, sends } from '../../../channels/web-chat/widget/composing.js';
import { markOf } from '../../../channels/web-chat/widget/outgoing.js';
import { stillFollows } from '../../../channels/web-chat/widget/use-following.js';

const enter = { key: 'Enter', keyCode: 13, isComposing: false, shiftKey: false };
const desk = { touch: false, msSinceComposition: 10_000 };

describe('Enter in the composer', () => {
  it('sends', () => expect(sends(enter, desk)).toBe(true));
  it('breaks the line with Shift', () => expect(sends({ ...enter, shiftKey: true }, desk)).toBe(false));
  it('breaks the line on a touch keyboard', () => expect(sends(enter, { ...desk, touch: true })).toBe(false));
  it('does not send while pinyin is being chosen', () => expect(sends({ ...enter, isComposing: true }, desk)).toBe(false));
  it('does not send where the browser only says 229 or Process', () => {
    expect(sends({ ...enter, keyCode: 229 }, desk)).toBe(false);
    expect(belongsToIme({ ...enter, key: 'Process' }, 10_000)).toBe(true);
  });
  it('does not send in the moment after composing ended, as Safari orders it', () => {
    expect(sends(enter, { ...desk, msSinceComposition: 49 })).toBe(false);
    expect(sends(enter, { ...desk, msSinceComposition: 50 })).toBe(true);
  });
  it('leaves other keys alone', () => expect(sends({ ...enter, key: 'a' }, desk)).toBe(false));
});

describe('the marks of a message', () => {
  it('go from sent to delivered to read', () => {
    expect(markOf(5, { delivered: 4, read: 4 })).toBe('sent');
    expect(markOf(5, { delivered: 5, read: 4 })).toBe('delivered');
    expect(markOf(5, { delivered: 5, read: 5 })).toBe('read');
  });
});

describe('the log', () => {
  it('stays with the newest while the reader is near the end', () => expect(stillFollows(false, { fromEnd: 20, up: false })).toBe(true));
  it('lets go when the reader scrolls up', () => expect(stillFollows(true, { fromEnd: 400, up: true })).toBe(false));
  it('does not let go because the page grew', () => expect(stillFollows(true, { fromEnd: 400, up: false })).toBe(true));
});
