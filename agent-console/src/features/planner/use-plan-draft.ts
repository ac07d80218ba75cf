import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Availability, PlanSaved, PlanTried, PlanWeek } from '../../../../server/contract/booking-staff.js';
import { asRefusal, type Refusal } from '../../shared/api/refusal.js';
import { useSettled } from '../../shared/time/use-settled.js';
import { fetchWeek, planKeys, savePlan, tryPlan, type Span } from './api.js';
import { rebased } from './plan-draft.js';

const restMs = 300;
const mostSteps = 100;

/** What was saved last, and what stood before: it can be taken back. */
export interface LastSave {
  result: PlanSaved;
  before: Availability;
  /** It was itself a taking back. */
  undone: boolean;
}
export interface PlanDraft {
  draft: Availability;
  changed: boolean;
  change: (next: Availability) => void;
  stepBack: () => void;
  discard: () => void;
  tried: PlanTried | undefined;
  counting: boolean;
  refusal: Refusal | null;
  /** Somebody saved first: look at theirs and count again. */
  rebase: (() => void) | null;
  saving: boolean;
  save: (reason: string) => void;
  last: LastSave | null;
  undo: (reason: string) => void;
}

/** What a draft would do, asked for once the hand rests. */
function useTried({ centreId, span }: Asked, draft: Availability | null) {
  const settled = useSettled(draft, restMs);
  const tried = useQuery({ queryKey: planKeys.tried(centreId, span, settled), queryFn: () => (settled === null ? null : tryPlan(centreId, settled, span)), enabled: settled !== null, placeholderData: keepPreviousData });
  const stands = draft !== null && settled !== null;
  return { tried: stands ? (tried.data ?? undefined) : undefined, counting: draft !== null && (settled !== draft || tried.isFetching), error: stands ? tried.error : null };
}

interface Asked {
  centreId: string;
  span: Span;
}

/** Saving and taking back. */
function useSaving({ centreId, lookAgain, saved }: { centreId: string; lookAgain: () => Promise<void>; saved: () => void }) {
  const [last, setLast] = useState<LastSave | null>(null);
  const saving = useMutation({
    mutationFn: ({ next, reason }: { next: Availability; reason: string } & Omit<LastSave, 'result'>) => savePlan(centreId, next, reason),
    onSuccess: async (result, { before, undone }) => {
      setLast({ result, before, undone });
      await lookAgain();
      saved();
    },
    // What came after may not be taken back with it: the newest is shown instead.
    onError: (thrown, { undone }) => {
      if (!undone || asRefusal(thrown).code !== 'stale') return;
      setLast(null);
      void lookAgain();
    },
  });
  return { last, forget: () => setLast(null), saving };
}

/** A planner's change, step by step until it is saved; it is kept from week to week. */
export function usePlanDraft({ week, ...asked }: Asked & { week: PlanWeek }): PlanDraft {
  const { centreId, span } = asked;
  const cache = useQueryClient();
  const [base, setBase] = useState(week.availability);
  const [steps, setSteps] = useState<readonly Availability[]>([]);
  const newest = steps.at(-1) ?? null;
  const draft = newest ?? week.availability;
  const { tried, counting, error } = useTried(asked, newest);
  const lookAgain = () => cache.invalidateQueries({ queryKey: planKeys.weeks(centreId) });
  const { last, forget, saving } = useSaving({ centreId, lookAgain, saved: () => setSteps([]) });
  const change = (next: Availability) => {
    if (steps.length === 0) setBase(week.availability);
    forget();
    setSteps([...steps, next].slice(-mostSteps));
  };
  const rebase = async () => {
    const { availability } = await fetchWeek(centreId, span);
    setSteps([rebased(base, draft, availability)]);
    setBase(availability);
    saving.reset();
    await lookAgain();
  };
  const undo = (reason: string) => last !== null && saving.mutate({ next: { ...last.before, version: last.result.availability.version }, reason, before: last.result.availability, undone: true });
  const thrown = saving.error ?? error;
  const refusal = thrown === null ? null : asRefusal(thrown);
  return { ...{ draft, change, tried, counting, refusal, last, undo, changed: newest !== null, saving: saving.isPending }, ...stepsBack({ setSteps, reset: saving.reset }), rebase: refusal?.code === 'stale' && newest !== null ? () => void rebase() : null, save: (reason) => saving.mutate({ next: draft, reason, before: base, undone: false }) };
}

/** One step back, or all of them. */
function stepsBack({ setSteps, reset }: { setSteps: (change: (steps: readonly Availability[]) => readonly Availability[]) => void; reset: () => void }): Pick<PlanDraft, 'stepBack' | 'discard'> {
  return {
    stepBack: () => setSteps((before) => before.slice(0, -1)),
    discard: () => {
      reset();
      setSteps(() => []);
    },
  };
}
