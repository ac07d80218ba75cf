import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { GuideDetail, MoveGuide } from '../../../../../server/contract/guides.js';
import { guideMoveWords } from '../../../../../server/contract/words/guide-words.js';
import { asRefusal } from '../../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { useNotices } from '../../../shared/ui/notices.js';
import { guideKeys, moveGuide } from '../api.js';
import { words } from './words.js';

/** Carries a move out and puts the guide as it then stands in place. */
export function useGuideMove(guide: GuideDetail, done: (body: MoveGuide) => void) {
  const say = useSay();
  const { lang } = useLanguage();
  const { tell } = useNotices();
  const cache = useQueryClient();
  const run = useMutation({
    mutationFn: (body: MoveGuide) => moveGuide(guide.itemCode, body),
    onSuccess: (next, body) => {
      cache.setQueryData(guideKeys.one(guide.itemCode), next);
      tell(say(words.moved, { move: say(guideMoveWords[body.move]), name: next.name[lang] }));
      done(body);
    },
    onSettled: () => cache.invalidateQueries({ queryKey: guideKeys.all }),
  });
  return { move: (body: MoveGuide) => run.mutate(body), pending: run.isPending, refusal: run.error === null ? null : asRefusal(run.error) };
}
