import { auditAbout, auditCode, auditedActWords } from '../../../contract/words/audit-words.js';
import { dateOf, timeOf } from '../../../desk/calendar/shanghai.js';
import type { PlacedEntry } from '../../../ports/audit-log.js';
import type { Sheet } from '../../../ports/sheets.js';

/** The log as a sheet, newest first; times in Asia/Shanghai. */
export function auditSheet(entries: readonly PlacedEntry[]): Sheet {
  return {
    name: '审计',
    head: ['序号', '时间', '人员', '动作', '对象', '字段', '用途', '理由'],
    rows: entries.map(({ place, at, actorName, what, about, field, purpose, reason }) => [place, `${dateOf(at)} ${timeOf(at)}`, actorName, auditedActWords[what].zh, auditAbout({ what, about }).zh, auditCode(field).zh, auditCode(purpose).zh, reason]),
  };
}
