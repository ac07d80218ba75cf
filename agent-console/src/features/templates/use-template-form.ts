import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Template } from '../../../../server/contract/templates.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useNotices } from '../../shared/ui/notices.js';
import { createTemplate, rewriteTemplate, templateKeys } from './api.js';
import { draftOf, emptyDraft, faultsOf, textOf, unknownFaults, type TemplateDraft } from './draft.js';
import { words } from './words.js';

/** One template being written; what somebody else saves meanwhile never overwrites what is typed. */
export function useTemplateForm(template: Template | null, saved: (template: Template) => void) {
  const say = useSay();
  const { lang } = useLanguage();
  const { tell } = useNotices();
  const cache = useQueryClient();
  const start = template === null ? emptyDraft : draftOf(template);
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const run = useMutation({
    mutationFn: (next: TemplateDraft) => (template === null ? createTemplate(textOf(next)) : rewriteTemplate(template.id, { version: template.version, text: textOf(next) })),
    onSuccess: (next) => {
      tell(say(words.saved, { name: next.text.name[lang], n: next.version }));
      setTried(false);
      saved(next);
    },
    onSettled: () => cache.invalidateQueries({ queryKey: templateKeys.all }),
  });
  const submit = () => {
    setTried(true);
    if (Object.keys(faults).length === 0 && !run.isPending) run.mutate(draft);
  };
  return {
    draft,
    change: (part: Partial<TemplateDraft>) => setDraft((current) => ({ ...current, ...part })),
    discard: () => setDraft(start),
    changed: JSON.stringify(draft) !== JSON.stringify(start),
    faults: tried ? faults : unknownFaults(draft),
    submit,
    pending: run.isPending,
    refusal: run.error === null ? null : asRefusal(run.error),
  };
}
export type TemplateForm = ReturnType<typeof useTemplateForm>;
