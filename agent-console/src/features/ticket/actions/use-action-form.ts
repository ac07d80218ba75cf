import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import type { TicketAction, TicketCommand } from '../../../../../server/contract/ticket.js';
import { actionWords } from '../../../../../server/contract/words/vocabulary.js';
import { keys } from '../../../shared/api/keys.js';
import { asRefusal } from '../../../shared/api/refusal.js';
import { useDraft } from '../../../shared/drafts/use-draft.js';
import { useSay } from '../../../shared/i18n/language.js';
import { useNotices } from '../../../shared/ui/notices.js';
import { shortNo } from '../../../shared/ui/ticket-no.js';
import { runCommand } from '../api.js';
import { check } from './check.js';
import { specs } from './specs.js';
import { readValues, valueOf } from './values.js';
import { words } from './words.js';

/** The life of one action's dialog: a draft that survives, a check, one submit, and a refusal that keeps the text. */
export function useActionForm(ticket: TicketDetail, action: TicketAction, close: () => void) {
  const say = useSay();
  const cache = useQueryClient();
  const { tell } = useNotices();
  const { no, version } = ticket.row;
  const [kept, keep] = useDraft(`ticket:${no}:${action}`);
  const [opened] = useState(ticket.row);
  const [tried, setTried] = useState(false);
  const values = readValues(kept);
  const checked = check(specs[action].command(values));

  const run = useMutation({
    mutationFn: (command: TicketCommand) => runCommand(no, { version, command }),
    onSuccess: async () => {
      keep('');
      close();
      tell(say(words.done, { action: say(actionWords[action]), no: shortNo(no) }));
      await Promise.all([cache.invalidateQueries({ queryKey: keys.ticket(no) }), cache.invalidateQueries({ queryKey: keys.counts })]);
    },
    onError: (thrown) => {
      if (asRefusal(thrown).status === 409) void cache.invalidateQueries({ queryKey: keys.ticket(no) });
    },
  });
  const submit = () => {
    setTried(true);
    if (checked.command !== null && !run.isPending) run.mutate(checked.command);
  };
  return {
    opened,
    values,
    set: (name: string, value: string) => keep(JSON.stringify({ ...values, [name]: value })),
    value: (name: string) => valueOf(values, name),
    faults: tried ? checked.faults : {},
    submit,
    pending: run.isPending,
    refusal: run.error === null ? null : asRefusal(run.error),
  };
}
export type ActionForm = ReturnType<typeof useActionForm>;
