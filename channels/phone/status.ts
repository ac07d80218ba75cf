import type { Call, CallRecording, CallStatus } from '../../server/ports/call-store.js';

/** One report on how a call stands; `seq` counts the platform's reports where it numbers them. */
export interface StatusReport {
  status: CallStatus;
  seq: number | null;
}

const ranks: Readonly<Record<CallStatus, number>> = { ringing: 0, in_progress: 1, completed: 2, failed: 2 };
const isOver = (status: CallStatus): boolean => ranks[status] === ranks.completed;

function isNews(known: StatusReport, report: StatusReport): boolean {
  if (isOver(known.status)) return false;
  if (isOver(report.status)) return true;
  const isLater = report.seq === null || known.seq === null || report.seq > known.seq;
  return isLater && ranks[report.status] > ranks[known.status];
}

/** How a call stands after a report. Reports come twice and out of order: none takes a call back, and an end stays. */
export function foldStatus(call: Pick<Call, 'status' | 'statusSeq'>, report: StatusReport): Pick<Call, 'status' | 'statusSeq'> {
  const news = isNews({ status: call.status, seq: call.statusSeq }, report);
  return news ? { status: report.status, statusSeq: report.seq ?? call.statusSeq } : { status: call.status, statusSeq: call.statusSeq };
}

const recordingRanks: Readonly<Record<CallRecording['state'], number>> = { recorded: 0, failed: 1, ready: 2 };

/** The recordings of a call after news of one: the file may be ready before the dialogue heard of it, or long after the call. */
export function foldRecording(known: readonly CallRecording[], news: CallRecording): readonly CallRecording[] {
  const before = known.find(({ id }) => id === news.id);
  if (before === undefined) return [...known, news];
  const [less, more] = recordingRanks[news.state] > recordingRanks[before.state] ? [before, news] : [news, before];
  const merged = { ...more, seconds: Math.max(less.seconds, more.seconds), url: more.url ?? less.url };
  return known.map((one) => (one.id === news.id ? merged : one));
}
