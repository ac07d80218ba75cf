import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { BoardLine, Remedy, SupervisionKind } from '../../../../server/contract/supervision.js';
import { orderName } from '../../../../server/contract/words/supervision-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useNotices } from '../../shared/ui/notices.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { runOrder } from '../supervisions/index.js';
import { boardKey, urgeTicket } from './api.js';
import { words } from './words.js';

/** Verbs that write an order, and the kind it begins with; the others act at once or lead to the ticket. */
export const orderKinds: Partial<Record<Remedy, SupervisionKind>> = { phone_order: 'phone', written_order: 'written', rehandle_order: 'rectification', instruct_order: 'written', joint_order: 'joint' };

/** What a line's verb does. Nothing is ticked before the desk has said yes. */
export function useRemedy() {
  const say = useSay();
  const { lang } = useLanguage();
  const { tell, refuse } = useNotices();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [ordering, setOrdering] = useState<BoardLine | null>(null);
  const act = useMutation({
    mutationFn: async ({ order, ticket, remedy }: BoardLine) => {
      if (remedy === 'remind' && order) {
        await runOrder(order.id, { version: order.version, command: { action: 'remind' } });
        return say(words.reminded, { no: orderName(order.no, lang) });
      }
      if (!ticket) return '';
      await urgeTicket(ticket.no, ticket.version, say(words.urgeNote));
      return say(words.urged, { no: shortNo(ticket.no) });
    },
    onSuccess: tell,
    onError: refuse,
    onSettled: () => cache.invalidateQueries({ queryKey: boardKey }),
  });
  const press = (line: BoardLine) => {
    if (line.remedy === 'designate') void navigate(`/tickets/${line.ticket?.no ?? ''}`);
    else if (orderKinds[line.remedy] !== undefined) setOrdering(line);
    else act.mutate(line);
  };
  return { press, ordering, close: () => setOrdering(null), busy: act.isPending ? act.variables.id : null };
}
