import { suggestionsFor } from '../../../actions/conversation/suggest-to-agent.js';
import type { Conversation } from '../../../desk/conversation/conversation.js';
import { presentSuggestions } from '../present/assist.js';
import type { NewsParts } from './conversation-news.js';
import type { Lanes } from './lanes.js';
import { staffRoom } from './rooms.js';

/** The citizen has just written and an agent is there to be helped. */
const asksForHelp = ({ state, agent, messages }: Conversation, sinceSeq: number): boolean => state === 'with_agent' && agent !== null && messages.some(({ from, seq }) => from === 'citizen' && seq > sinceSeq);

/** Suggests to the serving agent after the citizen's words, behind the talk itself; of words that come faster than that only the latest count. */
export function suggestionNews({ ports, sockets }: Pick<NewsParts, 'ports' | 'sockets'>, lanes: Lanes): (conversation: Conversation, sinceSeq: number) => void {
  const latest = new Map<string, number>();
  const suggest = async (conversation: Conversation) => {
    if (latest.get(conversation.id) !== conversation.seq || !conversation.agent) return;
    latest.delete(conversation.id);
    const suggestions = presentSuggestions(await suggestionsFor(ports, conversation));
    sockets.staff.to(staffRoom(conversation.agent.id)).emit('conversation.suggestions', suggestions);
  };
  return (conversation, sinceSeq) => {
    if (!asksForHelp(conversation, sinceSeq)) return;
    latest.set(conversation.id, conversation.seq);
    lanes.run(`suggestions ${conversation.id}`, () => suggest(conversation));
  };
}
