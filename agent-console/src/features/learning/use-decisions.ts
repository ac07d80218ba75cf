import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuestionDecision, QuestionState, UnansweredQuestion } from '../../../../server/contract/learning.js';
import { questionsKey } from '../../shared/guides/open-questions.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { useNotices } from '../../shared/ui/notices.js';
import { decideQuestion } from './api.js';
import { words } from './words.js';

const said: Record<QuestionState, Bilingual> = { open: words.saidOpen, accepted: words.saidAccepted, none: words.saidNone, dismissed: words.saidDismissed };

/** Decides on questions; the last decision can be taken back with one press. */
export function useDecisions() {
  const say = useSay();
  const announce = useAnnounce();
  const { refuse } = useNotices();
  const cache = useQueryClient();
  const [last, setLast] = useState<UnansweredQuestion | null>(null);
  const run = useMutation({
    mutationFn: ({ question, decision }: { question: UnansweredQuestion; decision: QuestionDecision }) => decideQuestion(question.id, question.version, decision),
    onSuccess: (next) => {
      announce(say(said[next.state], { text: next.text }));
      setLast(next.state === 'open' ? null : next);
    },
    onError: refuse,
    onSettled: () => cache.invalidateQueries({ queryKey: questionsKey }),
  });
  return {
    decide: (question: UnansweredQuestion, decision: QuestionDecision) => {
      if (!run.isPending) run.mutate({ question, decision });
    },
    last,
    lastWords: last === null ? '' : say(said[last.state], { text: last.text }),
    pending: run.isPending,
  };
}
export type Decisions = ReturnType<typeof useDecisions>;
