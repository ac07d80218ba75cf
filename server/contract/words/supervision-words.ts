import type { Bilingual, Lang } from '../common.js';
import type { ProposalReason, ProposalRule, Remedy, SupervisionAction, SupervisionKind, SupervisionLevel, SupervisionState, SupervisionView } from '../supervision.js';
import { byWords } from './date-words.js';
import { dayCount, durationWords } from './duration-words.js';
import { daysFrom, dueDay, shanghaiDate } from './shanghai-time.js';
import { fill, returnReasonWords, type StateWord } from './vocabulary.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });
const state = (family: StateWord['family'], zh: string, en: string): StateWord => ({ family, zh, en, citizen: { zh, en } });

export const supervisionKindWords: Record<SupervisionKind, Bilingual> = {
  phone: word('电话督办', 'By phone'),
  written: word('书面督办', 'In writing'),
  onsite: word('现场督办', 'On site'),
  joint: word('联合督办', 'Joint'),
  rectification: word('限期整改', 'Rectify'),
};
export const supervisionLevelWords: Record<SupervisionLevel, Bilingual> = {
  ordinary: word('普通', 'Ordinary'),
  yellow: word('黄牌', 'Yellow card'),
  red: word('红牌', 'Red card'),
};
export const supervisionStateWords: Record<SupervisionState, StateWord> = {
  issued: state('move', '已下发', 'Issued'),
  answered: state('check', '已回复', 'Answered'),
  return_requested: state('check', '申请退回', 'Return asked'),
  closed: state('done', '督办办结', 'Closed'),
  cancelled: state('stop', '已取消', 'Cancelled'),
};
export const supervisionActionWords: Record<SupervisionAction, Bilingual> = {
  answer: word('回复督办', 'Answer'),
  request_return: word('申请退回', 'Ask to return'),
  deny_return: word('不同意退回', 'Deny the return'),
  reject_answer: word('退回重答', 'Send back'),
  close: word('督办办结', 'Close'),
  raise: word('升级', 'Raise'),
  remind: word('催回复', 'Press for an answer'),
  cancel: word('取消督办', 'Cancel the order'),
};
export const supervisionViewWords: Record<SupervisionView, Bilingual> = {
  open: word('督办中', 'Open'),
  issued: word('待回复', 'To answer'),
  answered: word('待审核', 'To judge'),
  return_requested: word('申请退回', 'Return asked'),
  ended: word('已结束', 'Ended'),
};
export const remedyWords: Record<Remedy, Bilingual> = {
  phone_order: word('电话督办', 'Order by phone'),
  remind: word('催回复', 'Press for an answer'),
  written_order: word('书面督办', 'Order in writing'),
  designate: word('指定承办', 'Designate a unit'),
  rehandle_order: word('重办督办', 'Order to redo'),
  urge_sign: word('催签', 'Urge to sign'),
  instruct_order: word('下发', 'Pass down'),
  joint_order: word('联合督办', 'Joint order'),
};
/** The short name of each rule, in the order they rank. */
export const ruleNames: Record<ProposalRule, Bilingual> = {
  critical_overdue: word('特急超期', 'critical overdue'),
  card_due: word('牌到期', 'card due'),
  overdue: word('超期天数', 'days overdue'),
  returned: word('退单≥{returned}', 'returned ≥ {returned}'),
  unsatisfied: word('不满意≥2', 'dissatisfied ≥ 2'),
  sign_today: word('今天到期', 'due today'),
  instructed: word('批示', 'instruction'),
  hot_topic: word('热点', 'hot topic'),
};

type Sentence = (reason: ProposalReason['facts'], now: number, lang: Lang) => { sentence: Bilingual; facts: Record<string, string | number> };
const lateBy = ({ dueAt = 0, clock }: ProposalReason['facts'], now: number, lang: Lang): string =>
  clock === 'day' ? dayCount(daysFrom(dueDay(dueAt), shanghaiDate(now)), lang) : durationWords(now - dueAt, lang);
const isLate = ({ dueAt = 0 }: ProposalReason['facts'], now: number): boolean => dueAt <= now;
const levelOf = ({ level = 'ordinary' }: ProposalReason['facts'], lang: Lang): string => (level === 'ordinary' ? word('督办', 'Order')[lang] : supervisionLevelWords[level][lang]);
const causeOf = ({ cause = '' }: ProposalReason['facts'], lang: Lang): string => (returnReasonWords as Readonly<Record<string, Bilingual>>)[cause]?.[lang] ?? '';

/** One sentence a rule; it names the rule and says the facts behind it. */
const sentences: Record<ProposalRule, Sentence> = {
  critical_overdue: (facts, now, lang) => ({ sentence: word('特急超期 {late}', 'Critical, overdue by {late}'), facts: { late: lateBy(facts, now, lang) } }),
  card_due: (facts, now, lang) => ({
    sentence: isLate(facts, now) ? word('{level}超期 {late}未回', '{level}: answer overdue by {late}') : word('{level}{by}须回', '{level}: answer due {by}'),
    facts: { level: levelOf(facts, lang), late: lateBy(facts, now, lang), by: byWords(facts.dueAt ?? 0, now, lang) },
  }),
  overdue: (facts, now, lang) => ({ sentence: word('已超期 {late}', 'Overdue by {late}'), facts: { late: lateBy(facts, now, lang) } }),
  returned: (facts, _, lang) => ({ sentence: facts.cause === undefined ? word('退单 {n} 次', 'Returned {n} times') : word('退单 {n} 次 · {cause}', 'Returned {n} times · {cause}'), facts: { n: facts.n ?? 0, cause: causeOf(facts, lang) } }),
  unsatisfied: ({ n = 0 }) => ({ sentence: word('不满意 {n} 次', 'Dissatisfied {n} times'), facts: { n } }),
  sign_today: (facts, now, lang) => ({
    sentence: isLate(facts, now) ? word('签收超期 {late}', 'Not signed, overdue by {late}') : word('{by}未签收', 'To be signed {by}'),
    facts: { late: lateBy(facts, now, lang), by: byWords(facts.dueAt ?? 0, now, lang) },
  }),
  instructed: (facts, now, lang) => ({
    sentence: facts.dueAt === undefined ? word('{leader}批示', 'Instruction of {leader}') : word('{leader}批示 · {by}', 'Instruction of {leader} · {by}'),
    facts: { leader: facts.leader ?? '', by: byWords(facts.dueAt ?? 0, now, lang) },
  }),
  hot_topic: ({ n = 0, usual = 0 }) => ({ sentence: word('热点：24 小时 {n} 件（平日 {usual}）', 'Hot topic: {n} in 24 hours (usually {usual})'), facts: { n, usual } }),
};

/** Why something is proposed, in one sentence, for the instant it is read at. */
export function reasonWords({ rule, facts }: ProposalReason, now: number, lang: Lang): string {
  const said = sentences[rule](facts, now, lang);
  return fill(said.sentence[lang], said.facts);
}

/** 督〔2026〕12 号 / Order 12 of 2026. */
export function orderName(no: string, lang: Lang): string {
  const [year = '', n = ''] = no.split('-');
  return lang === 'zh' ? `督〔${year}〕${Number(n)} 号` : `Order ${Number(n)} of ${year}`;
}
