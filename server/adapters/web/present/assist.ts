import type { Suggestions } from '../../../actions/conversation/suggest-to-agent.js';
import type { Summary } from '../../../actions/conversation/summarise-conversation.js';
import type { AgentSuggestions, ConversationSummary, SummaryLineKind } from '../../../contract/assist.js';
import type { Bilingual, Lang } from '../../../contract/common.js';
import { identityKindWords } from '../../../contract/words/identity-words.js';
import type { SummaryLine } from '../../../desk/assist/summary.js';

/** Suggestions as the agent's page takes them. */
export function presentSuggestions({ conversation: { id, lang }, seq, guides, templates, ticket }: Suggestions): AgentSuggestions {
  return {
    suggested: true,
    conversationId: id,
    seq,
    guides: guides.map(({ sure, rephrased, ...hint }) => ({ ...hint, confidence: sure ? 'high' : 'low', ...(rephrased === null ? {} : { rephrased }) })),
    templates: templates.map((template) => ({ id: template.id, name: template.text.name, body: (lang === 'en' ? template.text.body.en : null) ?? template.text.body.zh })),
    ticket: ticket && { ...ticket, words: [...ticket.words] },
  };
}

const word = (zh: string, en: string): Bilingual => ({ zh, en });
const headings: Readonly<Record<SummaryLineKind, Bilingual>> = {
  wants: word('想要', 'Wants'),
  answered: word('已答', 'Answered'),
  unhelpful: word('说没用', 'Called useless'),
  given: word('已提供', 'Has given'),
  ticket: word('工单', 'Ticket'),
  open: word('还没答', 'Still open'),
};

function wordsOf(line: SummaryLine, lang: Lang): string {
  if (line.kind !== 'given') return line.text;
  return line.kinds.map((kind) => identityKindWords[kind]?.[lang] ?? kind).join(lang === 'zh' ? '、' : ', ');
}

/** Lines of a summary as one text, each under what it is. */
export function summaryText(lines: readonly SummaryLine[], lang: Lang): string {
  return lines.map((line) => `${headings[line.kind][lang]}${lang === 'zh' ? '：' : ': '}${wordsOf(line, lang)}`).join('\n');
}

/** A summary as the console shows it. */
export function presentSummary({ conversation, lines, text, told }: Summary, lang: Lang): ConversationSummary {
  return {
    suggested: true,
    seq: conversation.seq,
    lines: lines.map((line) => ({ kind: line.kind, text: wordsOf(line, lang), seq: line.seq })),
    text,
    ...(told === null ? {} : { told }),
  };
}
