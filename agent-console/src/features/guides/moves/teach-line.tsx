import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useState } from 'react';
import type { GuideDetail } from '../../../../../server/contract/guides.js';
import { guideField, unansweredQuestion, type GuideField, type UnansweredQuestion } from '../../../../../server/contract/learning.js';
import { path } from '../../../../../server/contract/routes.js';
import { api } from '../../../shared/api/client.js';
import { fetchOpenQuestions, openQuestionsKey, questionsKey } from '../../../shared/guides/open-questions.js';
import { guidePartNames, writtenIn } from '../../../shared/guides/part-words.js';
import { useSay } from '../../../shared/i18n/language.js';
import { useNotices } from '../../../shared/ui/notices.js';
import { words } from './words.js';

/** The part the draft changes and the assistant answers from; the short account where it changes none. */
function partChanged(guide: GuideDetail): GuideField {
  const changed = new Set((guide.draft?.changes ?? []).map(({ field }) => field));
  return guideField.options.find((field) => changed.has(writtenIn[field])) ?? 'overview';
}

/** A draft begun from citizens' question teaches the assistant that question once it is published. */
export function useTeaching(guide: GuideDetail, publishing: boolean) {
  const say = useSay();
  const { tell, refuse } = useNotices();
  const cache = useQueryClient();
  const [wanted, want] = useState(true);
  const id = guide.draft?.question ?? null;
  const questions = useQuery({ queryKey: openQuestionsKey, queryFn: fetchOpenQuestions, enabled: publishing && id !== null });
  const question = questions.data?.questions.find((one) => one.id === id) ?? null;
  const field = partChanged(guide);
  const run = useMutation({
    mutationFn: ({ version }: UnansweredQuestion) => api.ask(path('questionDecision', { id: id ?? '' }), { method: 'POST', body: { version, decision: { as: 'utterance', wish: 'answer', itemCode: guide.itemCode, field } }, reply: unansweredQuestion }),
    onSuccess: () => tell(say(words.taught)),
    onError: refuse,
    onSettled: () => cache.invalidateQueries({ queryKey: questionsKey }),
  });
  const teach = () => {
    if (publishing && wanted && question !== null) run.mutate(question);
  };
  return { question, field, wanted, want, teach };
}

export function TeachLine({ teaching: { question, field, wanted, want } }: { teaching: ReturnType<typeof useTeaching> }) {
  const say = useSay();
  if (question === null) return null;
  return (
    <Checkbox checked={wanted} onChange={(event) => want(event.target.checked)}>
      {say(words.teach, { text: question.text, part: say(guidePartNames[field]) })}
    </Checkbox>
  );
}
