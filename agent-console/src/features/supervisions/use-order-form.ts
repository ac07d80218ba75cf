import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { IssueForm, ProposalReason, SupervisionDraft, SupervisionKind, SupervisionLevel } from '../../../../server/contract/supervision.js';
import { orderName } from '../../../../server/contract/words/supervision-words.js';
import { marksIn } from '../../../../server/contract/words/template-text.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useDraft } from '../../shared/drafts/use-draft.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { useNow } from '../../shared/time/use-now.js';
import { useNotices } from '../../shared/ui/notices.js';
import { fetchDraft, issueOrder, supervisionKeys } from './api.js';
import { demandText } from './demand.js';
import { words } from './words.js';

export interface OrderStart {
  nos: readonly string[];
  kind?: SupervisionKind;
  reason?: ProposalReason;
}
interface Choices {
  nos: readonly string[];
  kind: SupervisionKind;
  /** Null until somebody chooses otherwise than advised. */
  level: SupervisionLevel | null;
  unitId: string | null;
  coUnitIds: readonly string[];
  leader: string;
  days: number;
}
export type OrderFaults = Partial<Record<'unitId' | 'coUnitIds' | 'demand', Bilingual>>;

const firstDays = 3;

function faultsOf(form: Pick<IssueForm, 'unitId' | 'coUnitIds' | 'kind' | 'demand'>): OrderFaults {
  return {
    ...(form.unitId === '' && { unitId: words.chooseUnit }),
    ...(form.kind === 'joint' && form.coUnitIds?.length === 0 && { coUnitIds: words.chooseOthers }),
    ...(form.demand.trim().length < 4 && { demand: words.demandShort }),
    ...(marksIn(form.demand).length > 0 && { demand: words.demandOpen }),
  };
}

/** Who is asked: chosen, else advised by the tickets; never a unit complained about. */
function unitOf({ unitId }: Choices, { unit, blockedUnitIds }: Pick<SupervisionDraft, 'unit' | 'blockedUnitIds'>): string {
  const id = unitId ?? unit?.id ?? '';
  return blockedUnitIds.includes(id) ? '' : id;
}

const noAdvice: Pick<SupervisionDraft, 'unit' | 'blockedUnitIds' | 'level'> = { unit: null, blockedUnitIds: [], level: 'ordinary' };

/** What is chosen where it is chosen, else what the tickets advise. */
function formOf(choices: Choices, advice: Pick<SupervisionDraft, 'unit' | 'blockedUnitIds' | 'level'> = noAdvice) {
  const unitId = unitOf(choices, advice);
  const coUnitIds = choices.kind === 'joint' ? choices.coUnitIds.filter((id) => id !== unitId) : [];
  return { ...choices, level: choices.level ?? advice.level, unitId, coUnitIds };
}

/** One submit under one key: pressing twice issues once. */
function useIssue(issued: () => void) {
  const say = useSay();
  const { lang } = useLanguage();
  const unitName = useUnitName();
  const { tell } = useNotices();
  const cache = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (form: Omit<IssueForm, 'key'>) => issueOrder({ ...form, key }),
    onSuccess: async (order) => {
      issued();
      tell(say(words.issued, { no: orderName(order.no, lang), unit: unitName(order.unit) }));
      await Promise.all([cache.invalidateQueries({ queryKey: supervisionKeys.all }), cache.invalidateQueries({ queryKey: ['board'] })]);
    },
  });
}

/** The life of an order before it is issued: advice from its tickets, and the typed demand kept. */
export function useOrderForm(start: OrderStart, done: () => void) {
  const { lang } = useLanguage();
  const now = useNow();
  const [tried, setTried] = useState(false);
  const [choices, setChoices] = useState<Choices>({ nos: start.nos, kind: start.kind ?? 'written', level: null, unitId: null, coUnitIds: [], leader: '', days: firstDays });
  const [typed, type] = useDraft(`order:${start.nos.join(',')}`);
  const nos = choices.nos.join(',');
  const draft = useQuery({ queryKey: supervisionKeys.draft(nos, choices.days), queryFn: () => fetchDraft(nos, choices.days), placeholderData: keepPreviousData });
  const chosen = formOf(choices, draft.data);
  const demand = typed === '' && draft.data ? demandText(draft.data, { kind: choices.kind, now, lang }) : typed;
  const { kind, level, unitId, coUnitIds, leader, days } = chosen;
  const faults = faultsOf({ kind, unitId, demand, coUnitIds: [...coUnitIds] });
  const reason = start.reason ?? draft.data?.reasons[0];
  const issue = useIssue(() => {
    type('');
    done();
  });
  const submit = () => {
    setTried(true);
    if (!draft.data || Object.keys(faults).length > 0 || issue.isPending) return;
    issue.mutate({ kind, level, unitId, demand, days, ticketNos: [...chosen.nos], coUnitIds: [...coUnitIds], ...(leader.trim() !== '' && { leader }), ...(reason && { reason }) });
  };
  return {
    draft,
    chosen,
    demand,
    reason,
    type,
    choose: (change: Partial<Choices>) => setChoices((current) => ({ ...current, ...change })),
    faults: tried ? faults : {},
    submit,
    pending: issue.isPending,
    refusal: issue.error === null ? null : asRefusal(issue.error),
  };
}
export type OrderFormState = ReturnType<typeof useOrderForm>;
