import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MoveTemplate, Template } from '../../../../server/contract/templates.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useAnnounce } from '../../shared/ui/live-regions.js';
import { useNotices } from '../../shared/ui/notices.js';
import { moveTemplate, templateKeys } from './api.js';
import { words } from './words.js';

/** Deleting a template and taking that back. */
export function useMoves(moved: (template: Template) => void) {
  const say = useSay();
  const { lang } = useLanguage();
  const announce = useAnnounce();
  const { refuse } = useNotices();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ template, act }: { template: Template; act: MoveTemplate['act'] }) => moveTemplate(template.id, { version: template.version, act }),
    onSuccess: (next) => {
      // The bar with the way back says itself that one is deleted.
      if (!next.deleted) announce(say(words.restored, { name: next.text.name[lang] }));
      moved(next);
    },
    onError: refuse,
    onSettled: () => cache.invalidateQueries({ queryKey: templateKeys.all }),
  });
}
