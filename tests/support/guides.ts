import type { StaffActor } from '../../server/desk/access/actor.js';
import { dateOf } from '../../server/desk/calendar/shanghai.js';
import { decideGuide, type GuideDecision } from '../../server/desk/catalogue/decide-guide.js';
import { firstBook, type GuideBook } from '../../server/desk/catalogue/guide-book.js';
import type { GuideCommand, GuideContext } from '../../server/desk/catalogue/guide-commands.js';
import { contentOf, type GuideContent } from '../../server/desk/catalogue/guide-content.js';
import type { GuideState } from '../../server/desk/catalogue/guide-states.js';
import type { Instant } from '../../server/desk/text.js';
import { unemploymentRegistration } from '../../server/sample-data/guides/employment/unemployment-registration.js';
import { mondayNine, staffOf } from './builders.js';

export const editor = staffOf('kb_editor', { id: 'editor-1', name: '韩梅' });
export const approver = staffOf('kb_approver', { id: 'approver-1', name: '丁宁' });

/** A complete guide. */
export const content: GuideContent = contentOf(unemploymentRegistration, { category: 'employment', aliases: ['失业证'] });
/** The same with one sentence changed. */
export const otherContent: GuideContent = { ...content, place: { zh: '区政务服务中心二楼', en: 'District service centre, second floor' } };

/** A guide in force since the beginning of the year. */
export function bookOf(more: Partial<GuideBook> = {}): GuideBook {
  return { ...firstBook({ itemCode: 'test-registration', order: 1, versions: [{ version: 3, effectiveFrom: '2026-01-01', content }] }, mondayNine), ...more };
}

export const guideContext = (actor: StaffActor, now: Instant = mondayNine): GuideContext => ({ actor, now, today: dateOf(now) });

/** One well-formed command of every action. */
export const guideCommands: { [A in GuideCommand['action']]: Extract<GuideCommand, { action: A }> } = {
  begin: { action: 'begin', why: '地点搬了', question: null },
  save: { action: 'save', content: otherContent },
  submit: { action: 'submit', note: null },
  take_back: { action: 'take_back' },
  send_back: { action: 'send_back', note: '写清楚几楼' },
  publish: { action: 'publish', reason: '窗口搬迁', effectiveFrom: null },
  discard: { action: 'discard', reason: '不改了' },
  recall: { action: 'recall', version: 4, reason: '日期错了' },
};
const doers: Record<GuideCommand['action'], StaffActor> = { begin: editor, save: editor, submit: editor, take_back: editor, send_back: approver, publish: approver, discard: editor, recall: approver };

export function decided(book: GuideBook, command: GuideCommand | GuideCommand['action'], more: { actor?: StaffActor; now?: Instant } = {}): GuideDecision {
  const whole = typeof command === 'string' ? guideCommands[command] : command;
  return decideGuide(book, whole, guideContext(more.actor ?? doers[whole.action], more.now));
}

/** Does one thing after the other as who ordinarily does it, and keeps the last state. */
export function afterAll(book: GuideBook, ...commands: readonly (GuideCommand | GuideCommand['action'])[]): GuideBook {
  return commands.reduce((current, command) => decided(current, command).next, book);
}

const waysTo: Record<GuideState, readonly GuideCommand['action'][]> = { idle: [], draft: ['begin', 'save'], in_review: ['begin', 'save', 'submit'], sent_back: ['begin', 'save', 'submit', 'send_back'] };

/** A guide whose draft came to this state the ordinary way. */
export const bookIn = (state: GuideState): GuideBook => afterAll(bookOf(), ...waysTo[state]);
