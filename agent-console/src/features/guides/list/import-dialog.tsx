import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { GuideFormat, ImportReport } from '../../../../../server/contract/guide-files.js';
import { asRefusal } from '../../../shared/api/refusal.js';
import { useSay } from '../../../shared/i18n/language.js';
import { Field } from '../../../shared/ui/field.js';
import { useNotices } from '../../../shared/ui/notices.js';
import { Problem } from '../../../shared/ui/panels.js';
import { guideKeys, importGuides } from '../api.js';
import { words } from '../words.js';
import { ReportTable } from './report-table.js';

interface Chosen {
  file: File;
  format: GuideFormat;
}

function formatOf({ name }: File): GuideFormat | null {
  const end = name.toLowerCase().split('.').at(-1);
  return end === 'json' || end === 'xlsx' ? end : null;
}

function useImport(done: () => void) {
  const say = useSay();
  const { tell } = useNotices();
  const cache = useQueryClient();
  const check = useMutation({ mutationFn: (chosen: Chosen) => importGuides({ ...chosen, act: 'check', why: '' }) });
  const apply = useMutation({
    mutationFn: ({ why, ...chosen }: Chosen & { why: string }) => importGuides({ ...chosen, act: 'apply', why }),
    onSuccess: ({ applied, counts }) => {
      if (!applied) return;
      tell(say(words.applied, { n: counts.new + counts.changed }));
      void cache.invalidateQueries({ queryKey: guideKeys.all });
      done();
    },
  });
  return { check, apply, error: apply.error ?? check.error, report: apply.data ?? check.data };
}

/** What would be written, and the button that writes it; nothing goes in with a refused row. */
function Apply({ report, pending, apply }: { report: ImportReport; pending: boolean; apply: (why: string) => void }) {
  const say = useSay();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const { counts } = report;
  const n = counts.new + counts.changed;
  if (counts.refused > 0) return <p className="consequence strong">{say(words.refusedEnds, { n: counts.refused })}</p>;
  if (n === 0) return <p className="consequence">{say(words.nothingToApply)}</p>;
  const short = why.trim().length < 2;
  const submit = () => {
    setTried(true);
    if (!short) apply(why.trim());
  };
  return (
    <>
      <Field label={say(words.whyImport)} hint={say(words.whyHint)} fault={tried && short ? say(words.tooShort) : undefined}>
        {(id) => <Input id={id} maxLength={300} value={why} onChange={(event) => setWhy(event.target.value)} />}
      </Field>
      <p className="consequence">{say(words.applyEnds, { n })}</p>
      <div className="row action-buttons">
        <Button type="primary" loading={pending} onClick={submit}>
          {say(words.apply, { n })}
        </Button>
      </div>
    </>
  );
}

/** A file is read row by row first; only then may it be written. */
export function ImportDialog({ close }: { close: () => void }) {
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [wrong, setWrong] = useState(false);
  const { check, apply, error, report } = useImport(close);
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    const format = formatOf(file);
    setWrong(format === null);
    apply.reset();
    check.reset();
    if (format === null) return;
    setChosen({ file, format });
    check.mutate({ file, format });
  };
  return (
    <Modal open onCancel={close} footer={null} width={960} title={say(words.importTitle)}>
      <div className="stack">
        <Field label={say(words.file)} hint={say(words.importHint)} fault={wrong ? say(words.wrongFile) : undefined}>
          {(id) => <input id={id} type="file" accept=".xlsx,.json" onChange={(event) => take(event.target.files?.[0])} />}
        </Field>
        <div aria-live="polite" className="stack">
          {check.isPending && <p className="muted">{say(words.checking)}</p>}
          {report !== undefined && <ReportTable report={report} />}
        </div>
        {error !== null && <Problem refusal={asRefusal(error)} />}
        {report !== undefined && chosen !== null && <Apply report={report} pending={apply.isPending} apply={(why) => apply.mutate({ ...chosen, why })} />}
        <div className="row">
          <Button onClick={close}>{say(words.cancel)}</Button>
        </div>
      </div>
    </Modal>
  );
}
