import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { similarQuestion, type IntakeForm } from '../../../../server/contract/ticket-detail.js';
import { keys } from '../../shared/api/keys.js';
import { useSettled } from '../../shared/time/use-settled.js';
import { fetchSimilar } from './api.js';

const restMs = 400;
const mostText = 4000;
const shown = 3;

/** What the desk compares; the caller's phone counts as much as the words. */
function questionOf({ title, content, place = '', callerPhone = '', conversationId }: IntakeForm): string {
  const phone = callerPhone.trim();
  return JSON.stringify({ text: `${title}\n${content}`.trim().slice(0, mostText), place, ...(phone === '' ? {} : { phone }), ...(conversationId === undefined ? {} : { conversationId }) });
}

/** Open tickets that are probably the same matter, asked for when the hand rests. */
export function useSimilar(form: IntakeForm) {
  const asked = useSettled(questionOf(form), restMs);
  const question = similarQuestion.safeParse(JSON.parse(asked));
  const query = useQuery({
    queryKey: [...keys.similar, asked],
    queryFn: () => fetchSimilar(question.data ?? { text: '' }),
    enabled: question.success,
    placeholderData: keepPreviousData,
  });
  return { found: question.success ? (query.data ?? []).slice(0, shown) : [], failed: query.isError };
}
