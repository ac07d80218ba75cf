import type { ConflictName } from '../../../../server/contract/access.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';

export const words = {
  title: word('审计', 'Audit log'),
  intro: word('谁看了诉求人信息、谁改了规则和单位。只增不改，每条与前面的全部相连。查看和导出本身也会记下。', 'Who looked at callers’ details, who changed rules and units. Entries are only added, each bound to all before it. Viewing and downloading the log are noted too.'),
  who: word('人员', 'Person'),
  act: word('动作', 'Act'),
  about: word('单号或对象', 'Ticket or object'),
  day: word('日期', 'Day'),
  anybody: word('所有人', 'Anybody'),
  anything: word('所有动作', 'Any act'),
  find: word('查找', 'Find'),
  clear: word('清除条件', 'Clear'),
  count: word('共 {n} 条', '{n} entries'),
  none: word('没有符合条件的记录', 'No entries match'),
  noneWhy: word('换个人、动作或日期再找。', 'Try another person, act or day.'),
  place: word('序号', 'No.'),
  when: word('时间', 'When'),
  object: word('对象', 'About'),
  purpose: word('用途', 'Purpose'),
  reason: word('理由', 'Reason'),
  older: word('更早的', 'Older'),
  check: word('校验链', 'Check the chain'),
  whole: word('{time} 校验：共 {n} 条，链完整。', 'Checked {time}: {n} entries, the chain is whole.'),
  broken: word('{time} 校验：共 {n} 条，从第 {place} 条起断开。第 {place} 条被改过、删过或插过。请保留现场，报告安全管理员。', 'Checked {time}: {n} entries, the chain breaks at entry {place}. It was changed, taken out or put in. Leave everything as it is and tell the security administrator.'),
  sheet: word('导出表格', 'Download as a spreadsheet'),
  table: word('审计记录', 'Audit entries'),
};

export const staffWords = {
  title: word('人员与岗位', 'Staff and roles'),
  intro: word('只读。账号和岗位由安全管理员按流程开通。', 'Read only. Accounts and roles are opened by the security administrator.'),
  person: word('人员', 'Person'),
  unit: word('单位', 'Unit'),
  matrix: word('岗位表', 'Roles'),
  has: word('有', 'yes'),
  hasNot: word('没有', 'no'),
  conflicts: word('该分开没分开的', 'Roles that should be kept apart'),
  noConflicts: word('没有：该分开的岗位都在不同的人手里。', 'None: roles that should be kept apart are held by different people.'),
  conflict: word('{name}（{roles}）：{why}', '{name} ({roles}): {why}'),
  marked: word('有冲突', 'conflict'),
};

export const conflictWords: Record<ConflictName, Bilingual> = {
  reviews_own_work: word('提交反馈的人又审核反馈', 'submits replies and reviews them'),
  dispatches_to_self: word('可以派给自己的单位', 'can dispatch to their own unit'),
  calls_back_own_work: word('回访自己单位办的事', 'calls back about their own unit’s work'),
  supervises_self: word('督办自己的单位', 'supervises their own unit'),
  admins_not_apart: word('系统管理和安全管理是同一人', 'runs the system and its security'),
  audits_self: word('审计自己做的事', 'audits their own acts'),
  admin_sees_citizens: word('管理系统的人又能看诉求', 'runs the system and sees citizens’ matters'),
  unit_missing: word('是联络员却没有单位', 'is a unit contact without a unit'),
};
