import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketCommand } from '../../../../../server/contract/ticket.js';
import { actionWords } from '../../../../../server/contract/words/vocabulary.js';
import { keys } from '../../../shared/api/keys.js';
import { asRefusal } from '../../../shared/api/refusal.js';
import { useDraft } from '../../../shared/drafts/use-draft.js';
import { useSay } from '../../../shared/i18n/language.js';
import { useMe } from '../../../shared/people/me.js';
import { useNotices } from '../../../shared/ui/notices.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import { runCommand } from '../api.js';
import type { FormAction } from './action-spec.js';
import { check } from './check.js';
import { identityAnswer } from './identity-answer.js';
import { leadFields } from './lead-fields.js';
import { specs } from './specs.js';
import { initialValues, readValues, valueOf, type Values } from './values.js';
import { words } from './words.js';

/** One action on one ticket; `preset` is what the button that opened it already knows. */
export interface FormOf {
  ticket: TicketDetail;
  action: FormAction;
  preset?: Values | undefined;
}

/** The life of one action's dialog: a draft that survives, a check, one submit, and a refusal that keeps the text. */
export function useActionForm({ ticket, action, preset }: FormOf, close: () => void) {
  const say = useSay();
  const unitId = useMe().unit?.id ?? null;
  const cache = useQueryClient();
  const { tell } = useNotices();
  const { no, version } = ticket.row;
  const [kept, keep] = useDraft(`ticket:${no}:${action}`);
  const [opened] = useState(ticket.row);
  const [tried, setTried] = useState(false);
  const ground = { ticket, unitId };
  const fields = specs[action].fields(ground);
  const written: Values = { ...readValues(kept), ...preset };
  const values = { ...initialValues(fields), ...written };
  const checked = check({ ...specs[action].command(values, ground), ...identityAnswer(action, values) }, [...leadFields(action), ...fields], values);

  const run = useMutation({
    mutationFn: (command: TicketCommand) => runCommand(no, { version, command }),
    onSuccess: async () => {
      keep('');
      close();
      tell(say(words.done, { action: say(actionWords[action]), no: shortNo(no) }));
      await Promise.all([keys.ticket(no), keys.counts].map((queryKey) => cache.invalidateQueries({ queryKey })));
    },
    onError: (thrown) => {
      if (asRefusal(thrown).status === 409) void cache.invalidateQueries({ queryKey: keys.ticket(no) });
    },
  });
  const setAll = (some: Values) => keep(JSON.stringify({ ...written, ...some }));
  const submit = () => {
    setTried(true);
    if (checked.command !== null && !run.isPending) run.mutate(checked.command);
  };
  return {
    ...{ opened, ground, fields, values, submit, setAll, pending: run.isPending },
    set: (name: string, value: string) => setAll({ [name]: value }),
    value: (name: string) => valueOf(values, name),
    faults: tried ? checked.faults : {},
    refusal: run.error === null ? null : asRefusal(run.error),
  };
}
export type ActionForm = ReturnType<typeof useActionForm>;
