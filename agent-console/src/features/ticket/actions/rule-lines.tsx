import type { TicketAction } from '../../../../../server/contract/ticket.js';
import { byWords, dateTimeWords } from '../../../../../server/contract/words/date-words.js';
import { describeDeadline } from '../../../../../server/contract/words/deadline-words.js';
import { shanghaiDate } from '../../../../../server/contract/words/shanghai-time.js';
import { returnReasonWords } from '../../../../../server/contract/words/vocabulary.js';
import { useLanguage, useSay, type Say } from '../../../shared/i18n/language.js';
import { word, type Lang } from '../../../shared/i18n/words.js';
import { useUnitName } from '../../../shared/people/use-unit-name.js';
import { useNow } from '../../../shared/time/use-now.js';
import type { Ground } from './action-spec.js';
import { chosenShare, ownShare } from './shares.js';
import type { Values } from './values.js';

interface Reading {
  ground: Ground;
  values: Values;
  say: Say;
  now: number;
  lang: Lang;
  unitName: ReturnType<typeof useUnitName>;
}
type Rule = (reading: Reading) => readonly string[];

const lines = {
  returnTime: word('派出后 {n} 个工作日内可以退：{left}。', 'It can be returned within {n} working day(s) of dispatch: {left}.'),
  returnCount: word('已派 {k} 次；派满 {m} 次还没有接下的，由督办员指定承办，不能再退。', 'Dispatched {k} time(s) so far; after {m} without being kept, the supervisor designates a unit that cannot return it.'),
  extendOnce: word('最多延 {n} 个工作日；{until}可以申请。', 'It can be extended by at most {n} working day(s); ask {until}.'),
  holdLeft: word('合计还能停 {n} 个工作日。', '{n} more working day(s) on hold are possible in all.'),
  holdMost: word('这一次从挂起那天算起，最多停 {n} 个工作日。', 'This hold may last at most {n} working day(s) from its first day.'),
  tries: word('已试 {n} 次 / {days} 天，按规则还要试 {left} 次。', 'Tried {n} time(s) on {days} day(s); the rule asks for {left} more.'),
  untried: word('还没有试过，按规则要试 {left} 次。', 'Not tried yet; the rule asks for {left} tries.'),
  parentDate: word('不能晚于本单位的期限：{due}。', 'It may not end after your own date: {due}.'),
  asked: word('{unit}申请退单（{reason}）：{basis}', '{unit} asks to return it ({reason}): {basis}'),
  moreAsked: word('{by} 于 {at} 申请延期 {n} 个工作日：{reason}', '{by} asked on {at} for {n} more working day(s): {reason}'),
  designated: word('已派 {k} 次没有接下。这次指定的单位不能退单，也不用签收。', 'Dispatched {k} times without being kept. The unit named now cannot return it and need not sign.'),
};

const returnRule: Rule = ({ ground: { ticket, unitId }, say, now, lang }) => {
  const by = ownShare(ticket, unitId)?.returnBy ?? null;
  const { dispatches, dispatchesBeforeDesignation } = ticket.limits;
  const time = by === null ? [] : [say(lines.returnTime, { n: by.limit.amount, left: describeDeadline(by, now, lang).text })];
  return [...time, say(lines.returnCount, { k: dispatches, m: dispatchesBeforeDesignation })];
};

const callbackRule: Rule = ({ ground: { ticket }, say }) => {
  const { callbacks, limits } = ticket;
  const left = limits.callbackTriesLeft;
  const days = new Set(callbacks.map(({ at }) => shanghaiDate(at))).size;
  return [callbacks.length === 0 ? say(lines.untried, { left }) : say(lines.tries, { n: callbacks.length, days, left })];
};

const returnAsked: Rule = ({ ground: { ticket }, values, say, unitName }) => {
  const share = chosenShare(ticket, values);
  const asked = share?.returnRequest;
  return share === undefined || asked === undefined ? [] : [say(lines.asked, { unit: unitName(share.unit), reason: say(returnReasonWords[asked.reason]), basis: asked.basis })];
};

const extensionAsked: Rule = ({ ground: { ticket }, say, now, lang }) => {
  const { extension } = ticket;
  return extension === null ? [] : [say(lines.moreAsked, { by: extension.by, at: dateTimeWords(extension.at, now, lang), n: extension.days, reason: extension.reason })];
};

const finish = ({ ground: { ticket } }: Reading) => ticket.deadlines.find(({ step, metAt }) => step === 'finish' && metAt === undefined);

/** The rule that stands behind an action, counted for this ticket now. */
const rules: Partial<Record<TicketAction, Rule>> = {
  request_return: returnRule,
  approve_return: returnAsked,
  deny_return: returnAsked,
  request_extension: ({ ground: { ticket }, say, now, lang }) => {
    const { extension } = ticket.limits;
    return extension === null ? [] : [say(lines.extendOnce, { n: extension.mostDays, until: byWords(extension.askUntil, now, lang) })];
  },
  approve_extension: extensionAsked,
  deny_extension: extensionAsked,
  suspend: ({ ground: { ticket }, say }) => [say(ticket.suspension === null ? lines.holdLeft : lines.holdMost, { n: ticket.limits.suspensionDays })],
  record_callback: callbackRule,
  sub_dispatch: (reading) => {
    const own = finish(reading);
    return own === undefined ? [] : [reading.say(lines.parentDate, { due: byWords(own.dueAt, reading.now, reading.lang) })];
  },
  designate: ({ ground: { ticket }, say }) => [say(lines.designated, { k: ticket.limits.dispatches })],
};

/** The rule printed beside the button, in one or two sentences. */
export function RuleLines({ action, ground, values }: { action: TicketAction; ground: Ground; values: Values }) {
  const say = useSay();
  const { lang } = useLanguage();
  const now = useNow();
  const unitName = useUnitName();
  const said = rules[action]?.({ ground, values, say, now, lang, unitName }) ?? [];
  if (said.length === 0) return null;
  return (
    <div className="rule">
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
