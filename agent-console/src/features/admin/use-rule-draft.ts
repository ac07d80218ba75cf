import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RuleEffect } from '../../../../server/contract/rules.js';
import { asRefusal, type Refusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useNotices } from '../../shared/ui/notices.js';
import { ruleKeys, type Saving } from './api.js';
import { words } from './words.js';

interface Base<D> {
  version: number;
  content: D;
}

export interface RuleDesk<D, E = RuleEffect> {
  /** Under which its replies are kept. */
  kind: string;
  preview: (draft: D) => Promise<E>;
  save: (saving: Saving<D>) => Promise<{ version: number }>;
  /** What is said once version {n} is saved. */
  saved?: Bilingual;
  /** Makes the changes of a draft again over a newer version. */
  rebase: (base: D, draft: D, onto: D) => D;
}

export interface RuleDraft<D, E = RuleEffect> {
  draft: D;
  base: Base<D>;
  change: (draft: D) => void;
  discard: () => void;
  changed: boolean;
  effect: E | undefined;
  refusal: Refusal | null;
  counting: boolean;
  reason: string;
  setReason: (reason: string) => void;
  mayUse: boolean;
  saving: boolean;
  submit: () => void;
  /** There when somebody saved a newer version meanwhile. */
  rebase: (() => void) | null;
}

const quietMs = 500;
const leastReason = 4;

/** The value once it has not changed for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), quietMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** The effect of the draft on screen; undefined while it is being counted, and when it cannot be. */
function useEffectOf<D, E>(desk: RuleDesk<D, E>, { version, content }: Base<D>, draft: D) {
  const settled = useSettled(draft);
  const changed = !same(draft, content);
  const ready = changed && same(settled, draft);
  const query = useQuery({ queryKey: [...ruleKeys.all, desk.kind, 'preview', version, settled], queryFn: () => desk.preview(settled), enabled: ready, gcTime: 0, retry: false });
  const effect = ready ? query.data : undefined;
  const error = ready ? query.error : null;
  return { changed, effect, error, counting: changed && effect === undefined && error === null };
}

/** A rule being changed: the effect of what is on screen is fetched before it may be saved. */
export function useRuleDraft<D, E = RuleEffect>(newest: Base<D>, desk: RuleDesk<D, E>): RuleDraft<D, E> {
  const [base, setBase] = useState(newest);
  const [draft, setDraft] = useState(newest.content);
  const [reason, setReason] = useState('');
  const { changed, effect, error, counting } = useEffectOf(desk, base, draft);
  const saving = useSaving(desk, (version) => {
    setBase({ version, content: draft });
    setReason('');
  });
  const overtaken = newest.version > base.version;
  const take = (content: D) => {
    setBase(newest);
    setDraft(content);
    saving.reset();
  };
  useEffect(() => {
    if (changed || !overtaken) return;
    setBase(newest);
    setDraft(newest.content);
  }, [changed, overtaken, newest]);
  const refused = saving.error ?? error;
  return {
    draft,
    base,
    change: setDraft,
    discard: () => take(newest.content),
    changed,
    effect,
    refusal: refused && asRefusal(refused),
    counting,
    reason,
    setReason,
    mayUse: effect !== undefined && reason.trim().length >= leastReason,
    saving: saving.isPending,
    submit: () => saving.mutate({ draft, over: base.version, reason: reason.trim() }),
    rebase: changed && overtaken ? () => take(desk.rebase(base.content, draft, newest.content)) : null,
  };
}

function useSaving<D, E>({ kind, save, saved = words.saved }: RuleDesk<D, E>, done: (version: number) => void) {
  const say = useSay();
  const { tell } = useNotices();
  const cache = useQueryClient();
  const refresh = () => void cache.invalidateQueries({ queryKey: ['rules', kind] });
  return useMutation({
    mutationFn: save,
    onSuccess: ({ version }) => {
      done(version);
      tell(say(saved, { n: version }));
      refresh();
    },
    // Somebody else may have saved: fetch what is in force now.
    onError: refresh,
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
