import { describe, expect, it } from 'vitest';
import { decideGuide, guideAllowedNow, turnGuide } from '../../../server/desk/catalogue/decide-guide.js';
import { inForceOn, newBook, nextTurn, publishedGuide, scheduledAfter, standingOn, stateOf } from '../../../server/desk/catalogue/guide-book.js';
import { blankContent } from '../../../server/desk/catalogue/guide-content.js';
import { guideActions, guideMoves, guideStates } from '../../../server/desk/catalogue/guide-states.js';
import { mondayNine, refusalOf, staffOf } from '../../support/builders.js';
import { afterAll, approver, bookIn, bookOf, content, decided, editor, guideCommands, guideContext, otherContent } from '../../support/guides.js';

const today = '2026-10-12';
const colleague = staffOf('kb_editor', { id: 'editor-2', name: '方洁' });
const publishOn = (effectiveFrom: string | null) => ({ action: 'publish' as const, reason: '窗口搬迁', effectiveFrom });
/** Version 3 in force, version 4 from the first of November. */
const scheduled = () => afterAll(bookIn('in_review'), publishOn('2026-11-01'));

describe('every state with every action', () => {
  it.each(guideStates.flatMap((state) => guideActions.map((action) => ({ state, action, to: guideMoves[state][action] }))))('$state, $action: $to', ({ state, action, to }) => {
    const book = action === 'recall' ? { ...bookIn(state), versions: scheduled().versions } : bookIn(state);
    const act = () => decideGuide(book, guideCommands[action], guideContext(action === 'publish' ? approver : editor));
    if (to === null) expect(refusalOf(act)).toMatchObject({ code: 'illegal_move', facts: { guideAction: action, guideState: state } });
    else expect(stateOf(act().next)).toBe(to);
  });

  it('says what may be done instead', () => {
    expect(guideAllowedNow(bookIn('idle'), today)).toEqual(['begin']);
    expect(guideAllowedNow(bookIn('in_review'), today)).toEqual(['take_back', 'send_back', 'publish']);
    expect(guideAllowedNow(scheduled(), today)).toEqual(['begin', 'recall']);
  });
});

describe('a draft', () => {
  it('begins as the newest version stands, with who, since when and why', () => {
    expect(decided(bookOf(), 'begin').next.draft).toMatchObject({ basedOn: 3, why: '地点搬了', startedBy: { name: '韩梅' }, startedAt: mondayNine, content, authors: [] });
  });
  it('remembers everybody who changed a word, once, and nobody who changed none', () => {
    const begun = decided(bookOf(), 'begin').next;
    expect(decided(begun, { action: 'save', content }, { actor: colleague }).next.draft?.authors).toEqual([]);
    const both = decided(decided(decided(begun, 'save').next, { action: 'save', content: { ...otherContent, homeVisit: !otherContent.homeVisit } }, { actor: colleague }).next, 'save').next;
    expect(both.draft?.authors.map(({ name }) => name)).toEqual(['韩梅', '方洁']);
  });
  it('is not submitted while a field is empty or a material rests on nothing, and each is named', () => {
    const [first, ...rest] = content.materials;
    if (!first) throw new Error('the sample has no materials');
    const unfounded = { ...first, basis: { ...first.basis, title: { zh: '', en: '' } } };
    const draft = afterAll(bookOf(), 'begin', { action: 'save', content: { ...content, fees: [], materials: [unfounded, ...rest] } });
    expect(refusalOf(() => decided(draft, 'submit'))).toEqual({ code: 'guide_incomplete', facts: { n: 2, gaps: ['fees', 'materials[0].basis'], reasons: ['empty', 'no_legal_basis'] } });
  });
  it('that says the same as before is not submitted', () => {
    expect(refusalOf(() => decided(decided(bookOf(), 'begin').next, 'submit')).code).toBe('guide_unchanged');
  });
  it('sent back keeps the note until it is submitted again', () => {
    const sentBack = bookIn('sent_back');
    expect(sentBack.draft?.sentBack).toMatchObject({ by: { name: '丁宁' }, note: '写清楚几楼' });
    expect(decided(sentBack, 'save').next.draft?.sentBack).not.toBeNull();
    expect(decided(sentBack, 'submit').next.draft).toMatchObject({ sentBack: null, submitted: { by: { name: '韩梅' } } });
  });
  it('discarded leaves the guide as it is, and a line that says why', () => {
    const left = decided(bookIn('draft'), 'discard').next;
    expect(left).toMatchObject({ draft: null, versions: bookOf().versions });
    expect(left.history.at(-1)).toMatchObject({ act: 'discarded', by: { name: '韩梅' }, note: '不改了' });
  });
  it('of a new guide begins blank', () => {
    const blank = blankContent('education', { zh: '新事项', en: 'New' });
    const { next } = decided(newBook('brand-new', mondayNine), { action: 'begin', why: '群众常问', question: 'question-7', content: blank });
    expect(next.draft).toMatchObject({ basedOn: null, question: 'question-7', content: blank });
    expect(refusalOf(() => decided(newBook('brand-new', mondayNine), 'begin')).code).toBe('not_found');
  });
});

describe('publishing', () => {
  it('makes the next version with date, hand, writers and reason, and tells of it', () => {
    const { next, events } = decided(bookIn('in_review'), 'publish');
    expect(next.versions.at(-1)).toMatchObject({ version: 4, effectiveFrom: today, content: otherContent, by: { name: '丁宁' }, authors: [{ name: '韩梅' }], reason: '窗口搬迁', at: mondayNine });
    expect(next.draft).toBeNull();
    expect(events).toEqual([{ type: 'guide_published', itemCode: 'test-registration', version: 4 }, { type: 'guide_turned', itemCode: 'test-registration' }]);
  });
  it('is not for anybody who wrote in the draft or submitted it', () => {
    const both = (id: string) => staffOf(['kb_editor', 'kb_approver'], { id, name: '某人' });
    expect(refusalOf(() => decided(bookIn('in_review'), 'publish', { actor: both('editor-1') }))).toEqual({ code: 'own_draft', facts: { name: '韩梅' } });
    const submittedByOther = decided(bookIn('draft'), 'submit', { actor: colleague }).next;
    expect(refusalOf(() => decided(submittedByOther, 'publish', { actor: both('editor-2') })).code).toBe('own_draft');
  });
  it('is neither for yesterday nor for before a version that is to come', () => {
    expect(refusalOf(() => decided(bookIn('in_review'), publishOn('2026-10-11')))).toEqual({ code: 'effective_too_early', facts: { date: today } });
    const next = afterAll(scheduled(), 'begin', { action: 'save', content: { ...otherContent, proxy: !otherContent.proxy } }, 'submit');
    expect(refusalOf(() => decided(next, publishOn('2026-10-31')))).toEqual({ code: 'effective_too_early', facts: { date: '2026-11-01' } });
  });
});

describe('which version holds', () => {
  it('changes by itself on the day', () => {
    const book = scheduled();
    expect([inForceOn(book, '2026-10-31')?.version, inForceOn(book, '2026-11-01')?.version]).toEqual([3, 4]);
    expect(book.versions.map((one) => standingOn(book, one, '2026-10-31'))).toEqual(['in_force', 'scheduled']);
    expect(book.versions.map((one) => standingOn(book, one, '2026-11-01'))).toEqual(['past', 'in_force']);
  });
  it('is told of once, on the day', () => {
    const book = scheduled();
    const on = (date: string) => turnGuide(book, { now: mondayNine, today: date });
    expect(on('2026-10-31')).toBeNull();
    const turned = on('2026-11-01');
    expect(turned?.events).toEqual([{ type: 'guide_turned', itemCode: 'test-registration' }]);
    expect(turned?.next.turnsOn).toBeNull();
  });
  it('stays the old one when the version to come is recalled, and its number is not used again', () => {
    const recalled = decided(scheduled(), 'recall', { actor: approver }).next;
    expect([inForceOn(recalled, '2026-11-01')?.version, recalled.turnsOn, scheduledAfter(recalled, today)]).toEqual([3, null, []]);
    expect(recalled.versions.at(-1)?.recalled).toMatchObject({ by: { name: '丁宁' }, reason: '日期错了' });
    expect(afterAll(recalled, 'begin', 'save', 'submit', 'publish').versions.at(-1)?.version).toBe(5);
    expect(refusalOf(() => decided(scheduled(), { action: 'recall', version: 3, reason: '想撤' })).code).toBe('not_found');
  });
  it('is none after the last day of a guide that ends', () => {
    const ending = { ...otherContent, extras: { effectiveUntil: '2026-12-31' } };
    const book = afterAll(bookOf(), 'begin', { action: 'save', content: ending }, 'submit', 'publish');
    expect([inForceOn(book, '2026-12-31')?.version, inForceOn(book, '2027-01-01'), nextTurn(book, today)]).toEqual([4, null, '2027-01-01']);
  });
  it('can be read in every version, whatever holds now', () => {
    const book = scheduled();
    expect(book.versions.map((one) => publishedGuide(book, one)).map(({ version, effectiveFrom, itemCode }) => [itemCode, version, effectiveFrom])).toEqual([['test-registration', 3, '2026-01-01'], ['test-registration', 4, '2026-11-01']]);
  });
});
