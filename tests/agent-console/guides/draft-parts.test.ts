import { describe, expect, it } from 'vitest';
import { pathsUp, valueAt, withValue } from '../../../agent-console/src/features/guides/editor/at-path.js';
import { blankOf } from '../../../agent-console/src/features/guides/editor/blank.js';
import { carriedBases } from '../../../agent-console/src/features/guides/editor/carried-bases.js';
import { begun, nextSaving, readKept, type Stored } from '../../../agent-console/src/features/guides/editor/saving.js';
import { sections, sectionOf } from '../../../agent-console/src/features/guides/editor/sections.js';
import { contentSpecs } from '../../../agent-console/src/features/guides/editor/specs.js';
import { Refusal } from '../../../agent-console/src/shared/api/refusal.js';
import { guideContent } from '../../../server/contract/guide-content.js';
import { content, law } from './guide-builders.js';

const stored: Stored = { revision: 7, content: content(), savedAt: 1, gaps: [], changes: [] };
const refused = (code: string) => new Refusal({ code, status: 409, words: { zh: '不行', en: 'no' }, facts: {}, errorId: '' });

describe('a part of a guide', () => {
  it('is found and changed at its path, and nothing else is touched', () => {
    const before = content();
    const after = withValue(before, 'materials[1].name.zh', '社保记录');
    expect(valueAt(after, 'materials[1].name')).toEqual({ zh: '社保记录', en: 'Insurance record' });
    expect(after.materials[0]).toBe(before.materials[0]);
    expect(before.materials[1]?.name.zh).toBe('参保记录');
  });
  it('that is optional is taken away', () => {
    const after = withValue(content({ extras: { quota: { zh: '不限', en: 'None' } } }), 'extras.quota', undefined);
    expect(after.extras).toEqual({});
  });
  it('leads up to what it stands in', () => {
    expect(pathsUp('materials[1].basis')).toEqual(['materials[1].basis', 'materials[1]', 'materials']);
  });
});

describe('the form', () => {
  it('has a place for every field a guide may hold', () => {
    const drawn = sections.flatMap(({ fields }) => fields);
    expect([...drawn].sort()).toEqual(Object.keys(guideContent.shape).sort());
    expect(sections.filter(({ core }) => core)).toHaveLength(13);
  });
  it('begins a new entry that the desk will take', () => {
    for (const [field, spec] of Object.entries(contentSpecs)) {
      const blank = spec.kind === 'rows' ? [blankOf(spec.of)] : blankOf(spec);
      expect(guideContent.shape[field as keyof typeof guideContent.shape].safeParse(blank).error?.message, field).toBeUndefined();
    }
  });
  it('opens at the section a field belongs to, and at the first for one nobody knows', () => {
    expect(sectionOf('commonErrors').id).toBe('samples');
    expect(sectionOf('gone').id).toBe('name');
  });
});

describe('a law put right', () => {
  const right = { ...law, clause: { zh: '第十条', en: 'Article 10' } };
  it('is put right wherever the guide rests on it', () => {
    const after = carriedBases(content(), content({ legalBases: [right] }));
    expect([after.conditions[0]?.basis, after.materials[0]?.basis]).toEqual([right, right]);
  });
  it('leaves entries that rest on something else', () => {
    const other = content({ conditions: [{ text: { zh: '另一条', en: 'Another' }, basis: { ...law, docNo: '2 号' } }] });
    expect(carriedBases(other, { ...other, legalBases: [right] }).conditions[0]?.basis.docNo).toBe('2 号');
  });
});

describe('what is typed', () => {
  const typed = content({ aliases: ['失业'] });
  it('while a save is under way is saved next', () => {
    const sending = nextSaving(nextSaving(begun(stored, null), { kind: 'typed', content: content() }), { kind: 'sent' });
    const more = nextSaving(sending, { kind: 'typed', content: typed });
    const after = nextSaving(more, { kind: 'saved', sent: sending.content, reply: { revision: 8, savedAt: 2, gaps: [], changes: [] } });
    expect([after.state, after.revision, after.content.aliases]).toEqual(['changed', 8, ['失业']]);
  });
  it.each([
    ['offline', 'kept'],
    ['server_error', 'kept'],
    ['stale', 'overtaken'],
    ['illegal_move', 'refused'],
  ])('is never lost when saving fails with %s', (code, state) => {
    const after = nextSaving(nextSaving(begun(stored, null), { kind: 'typed', content: typed }), { kind: 'failed', refusal: refused(code) });
    expect([after.state, after.content.aliases]).toEqual([state, ['失业']]);
  });
  it('and left on the device is taken up again, unless the desk has something newer', () => {
    const kept = readKept(JSON.stringify({ revision: 7, content: typed }));
    expect(begun(stored, kept)).toMatchObject({ state: 'changed', content: { aliases: ['失业'] } });
    expect(begun({ ...stored, revision: 8 }, kept).state).toBe('overtaken');
    expect(readKept('{"revision":7,"content":{"name":"broken"}}')).toBeNull();
  });
});
