import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { IntakeForm, SimilarMatters as Found } from '../../../../server/contract/ticket-detail.js';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { keys } from '../../shared/api/keys.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { useNotices } from '../../shared/ui/notices.js';
import { Problem } from '../../shared/ui/panels.js';
import { RowLine } from '../../shared/ui/row-line.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { runCommand } from '../ticket/index.js';
import { useSimilar } from './use-similar.js';
import { words } from './words.js';

const mostSupplement = 2000;

/** Why what was typed must not go into another ticket; a reporter's words never do. */
function noJoining(form: IntakeForm): Bilingual | null {
  if (form.confidential ?? form.type === 'report') return words.joinConfidential;
  return form.content.trim().length > mostSupplement ? words.joinTooLong : null;
}

interface JoinProps {
  row: QueueRow;
  text: string;
  cancel: () => void;
  joined: () => void;
}

/** The last look before what was typed goes to a ticket that is open already. */
function JoinConfirm({ row, text, cancel, joined }: JoinProps) {
  const say = useSay();
  const cache = useQueryClient();
  const { tell } = useNotices();
  const no = shortNo(row.no);
  const run = useMutation({
    mutationFn: () => runCommand(row.no, { version: row.version, command: { action: 'supplement', text } }),
    onSuccess: async () => {
      joined();
      tell(say(words.joined, { no }));
      await Promise.all([keys.ticket(row.no), keys.counts, keys.similar].map((queryKey) => cache.invalidateQueries({ queryKey })));
    },
    // Somebody was at the ticket meanwhile: the next press goes by what it is now.
    onError: () => cache.invalidateQueries({ queryKey: keys.similar }),
  });
  return (
    <div className="stack">
      {run.error !== null && <Problem refusal={asRefusal(run.error)} />}
      <p className="consequence">{say(words.joinEnds, { no })}</p>
      <div className="row action-buttons">
        <Button onClick={cancel}>{say(words.cancel)}</Button>
        <Button autoFocus loading={run.isPending} onClick={() => run.mutate()}>
          {say(words.joinSure, { no })}
        </Button>
      </div>
    </div>
  );
}

interface MatterProps {
  found: Found[number];
  form: IntakeForm;
  joined: () => void;
}

function Matter({ found: { row, reasons }, form, joined }: MatterProps) {
  const say = useSay();
  const [sure, setSure] = useState(false);
  const no = shortNo(row.no);
  return (
    <li className="stack">
      <RowLine row={row} />
      <p className="meta">{reasons.map((reason) => say(reason.words)).join(' · ')}</p>
      {sure ? (
        <JoinConfirm row={row} text={form.content} cancel={() => setSure(false)} joined={joined} />
      ) : (
        <div className="row">
          <Link to={`/tickets/${row.no}`} target="_blank" aria-label={say(words.openSimilarNo, { no })}>
            {say(words.openSimilar)}
          </Link>
          <Button size="small" disabled={noJoining(form) !== null} onClick={() => setSure(true)} aria-label={say(words.joinNo, { no })}>
            {say(words.join)}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Up to three open tickets that may be this very matter; nothing while looking, one quiet line when that failed. */
export function SimilarMatters({ form, joined }: { form: IntakeForm; joined: () => void }) {
  const say = useSay();
  const { found, failed } = useSimilar(form);
  const barred = noJoining(form);
  if (failed) return <p className="meta">{say(words.similarFailed)}</p>;
  if (found.length === 0) return null;
  return (
    <section className="changed stack" aria-labelledby="similar">
      <h3 id="similar">{say(words.similar, { n: found.length })}</h3>
      {barred !== null && <p className="meta">{say(barred, { n: mostSupplement })}</p>}
      <ul className="stack">
        {found.map((matter) => (
          <Matter key={matter.row.no} found={matter} form={form} joined={joined} />
        ))}
      </ul>
    </section>
  );
}
