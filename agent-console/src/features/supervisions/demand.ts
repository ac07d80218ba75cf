import type { SupervisionDraft, SupervisionKind } from '../../../../server/contract/supervision.js';
import { dayCount, durationWords } from '../../../../server/contract/words/duration-words.js';
import { daysFrom, dueDay, isDayEnd, shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { fill } from '../../../../server/contract/words/vocabulary.js';
import { word, type Bilingual, type Lang } from '../../shared/i18n/words.js';
import { shortNo } from '../../shared/ui/ticket-no.js';

type TicketFacts = SupervisionDraft['facts'][number];

const asks: Record<SupervisionKind, Bilingual> = {
  phone: word('请说明现在办到哪一步、何时办完，当天联系诉求人。', 'Say how far it is and when it will be done, and contact the citizen today.'),
  written: word('请查明没有按期办结的原因，抓紧办结，并书面回复办理结果。', 'Find out why it was not done in time, finish it, and answer in writing.'),
  onsite: word('请负责人到现场处理，回复处理结果和后续措施。', 'A responsible officer must deal with it on the spot and report the result.'),
  joint: word('请牵头单位会同有关单位共同处置，各自回复所负责的部分。', 'The lead unit must deal with it together with the others; each answers for its part.'),
  rectification: word('请重新办理，联系诉求人核实，回复整改措施和完成时间。', 'Handle it again, check with the citizen, and report what is put right and when.'),
};

const facts: readonly { holds: (of: TicketFacts) => boolean; words: Bilingual }[] = [
  { holds: ({ lateSince }) => lateSince !== null, words: word('已超期 {late}', 'overdue by {late}') },
  { holds: ({ contacts }) => contacts > 1, words: word('诉求人来过 {contacts} 次', 'the citizen came {contacts} times') },
  { holds: ({ returns }) => returns > 0, words: word('退单 {returns} 次', 'returned {returns} times') },
  { holds: ({ unsatisfied }) => unsatisfied > 0, words: word('不满意 {unsatisfied} 次', 'dissatisfied {unsatisfied} times') },
];
const line = word('{no} {title}：{facts}。', '{no} {title}: {facts}.');
const noFacts = word('尚未办结', 'not finished yet');
const between = word('，', ', ');

function lateWords({ lateSince }: TicketFacts, now: number, lang: Lang): string {
  if (lateSince === null) return '';
  return isDayEnd(lateSince) ? dayCount(daysFrom(dueDay(lateSince), shanghaiDate(now)), lang) : durationWords(now - lateSince, lang);
}

/** The demand, filled with what is true of each ticket now, and the ask of this kind of order. */
export function demandText(draft: Pick<SupervisionDraft, 'tickets' | 'facts'>, { kind, now, lang }: { kind: SupervisionKind; now: number; lang: Lang }): string {
  const lines = draft.facts.map((of) => {
    const title = draft.tickets.find(({ no }) => no === of.no)?.title ?? '';
    const { no, contacts, returns, unsatisfied } = of;
    const said = facts.filter(({ holds }) => holds(of)).map(({ words }) => fill(words[lang], { late: lateWords(of, now, lang), contacts, returns, unsatisfied }));
    return fill(line[lang], { no: shortNo(no), title, facts: said.length === 0 ? noFacts[lang] : said.join(between[lang]) });
  });
  return [...lines, asks[kind][lang]].join('\n');
}
