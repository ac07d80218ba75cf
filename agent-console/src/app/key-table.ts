import type { Hotkey } from '../shared/hotkeys/guards.js';
import { word, type Bilingual } from '../shared/i18n/words.js';

export interface KeyLine {
  caps: readonly string[];
  does: Bilingual;
}
type Where = 'everywhere' | 'page';

const control = 'Ctrl / ⌘';

/** What each key does, by `idOf` its binding; one key means one thing on every page. */
export const keyTable: Readonly<Record<string, KeyLine & { where: Where }>> = {
  'mod k': { where: 'everywhere', caps: [control, 'K'], does: word('搜工单', 'Search tickets') },
  '?': { where: 'everywhere', caps: ['?'], does: word('看这一页的快捷键', 'Show the keys of this page') },
  F2: { where: 'everywhere', caps: ['F2'], does: word('接入会话；在窗口页叫下一位', 'Accept the conversation offered; at the counter, call the next') },
  'shift F2': { where: 'everywhere', caps: ['Shift', 'F2'], does: word('暂不接；在窗口页过号', 'Not now; at the counter, pass over') },
  F4: { where: 'everywhere', caps: ['F4'], does: word('静音或取消静音', 'Mute or unmute') },
  F8: { where: 'everywhere', caps: ['F8'], does: word('保持或恢复通话', 'Hold or resume the call') },
  j: { where: 'page', caps: ['J'], does: word('下一行', 'Next row') },
  k: { where: 'page', caps: ['K'], does: word('上一行', 'Previous row') },
  ArrowDown: { where: 'page', caps: ['↓'], does: word('下一行', 'Next row') },
  ArrowUp: { where: 'page', caps: ['↑'], does: word('上一行', 'Previous row') },
  Enter: { where: 'page', caps: ['Enter'], does: word('打开这一件', 'Open this ticket') },
  ' ': { where: 'page', caps: ['Space'], does: word('在旁边看一眼，再按收起', 'Look at it beside the list; again to close') },
  x: { where: 'page', caps: ['X'], does: word('选中这一行', 'Select this row') },
  'shift x': { where: 'page', caps: ['Shift', 'X'], does: word('连着选到这一行', 'Select up to this row') },
  r: { where: 'page', caps: ['R'], does: word('刷新', 'Refresh') },
  '/': { where: 'page', caps: ['/'], does: word('到搜索框', 'To the search box') },
  '[': { where: 'page', caps: ['['], does: word('上一件', 'Previous ticket') },
  ']': { where: 'page', caps: [']'], does: word('下一件', 'Next ticket') },
  a: { where: 'page', caps: ['A'], does: word('受理', 'Accept') },
  d: { where: 'page', caps: ['D'], does: word('派单', 'Dispatch') },
  t: { where: 'page', caps: ['T'], does: word('转交同事', 'Hand to a colleague') },
  c: { where: 'page', caps: ['C'], does: word('答复诉求人', 'Answer the citizen') },
  n: { where: 'page', caps: ['N'], does: word('写内部备注', 'Write an internal note') },
  u: { where: 'page', caps: ['U'], does: word('催办', 'Urge') },
  s: { where: 'page', caps: ['S'], does: word('督办', 'Supervise') },
  1: { where: 'page', caps: ['1'], does: word('选助手想到的第一份指南', 'Choose the first guide the assistant thought of') },
  2: { where: 'page', caps: ['2'], does: word('选第二份', 'Choose the second') },
  3: { where: 'page', caps: ['3'], does: word('选第三份', 'Choose the third') },
  8: { where: 'page', caps: ['8'], does: word('改指南', 'Change the guide') },
  9: { where: 'page', caps: ['9'], does: word('不处理这个提问', 'Leave this question') },
  0: { where: 'page', caps: ['0'], does: word('不归我们答', 'Not ours to answer') },
  z: { where: 'page', caps: ['Z'], does: word('撤销上一个决定', 'Undo the last decision') },
  i: { where: 'page', caps: ['I'], does: word('到右边的资料', 'To the facts beside it') },
  l: { where: 'page', caps: ['L'], does: word('复制单号', 'Copy the number') },
  Escape: { where: 'page', caps: ['Esc'], does: word('关闭最上面一层，写的内容不丢', 'Close the top layer; nothing typed is lost') },
};

/** Keys of text fields, which no page binds. */
export const writingKeys: readonly KeyLine[] = [
  { caps: ['Enter'], does: word('发送（会话）', 'Send (conversation)') },
  { caps: ['Shift', 'Enter'], does: word('换行', 'New line') },
  { caps: ['/'], does: word('选模板（在行首）', 'Choose a template (at the start of a line)') },
  { caps: ['Tab'], does: word('到模板里下一处没填的地方', 'To the next place of a template to fill') },
  { caps: [control, 'Enter'], does: word('提交（长文和对话框）', 'Submit (long texts and dialogs)') },
];

/** The name of a binding in the table. */
export const idOf = ({ keys, mod = false, shift = false }: Hotkey): string => `${mod ? 'mod ' : ''}${shift ? 'shift ' : ''}${keys}`;

/** The lines of the keys that work now, in the table's order, each once. */
export function linesOf(hotkeys: readonly Hotkey[], where: Where): KeyLine[] {
  const bound = new Set(hotkeys.map(idOf));
  return Object.entries(keyTable).flatMap(([id, line]) => (bound.has(id) && line.where === where ? [line] : []));
}
