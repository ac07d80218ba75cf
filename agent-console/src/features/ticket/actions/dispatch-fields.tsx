import { useQuery } from '@tanstack/react-query';
import { Checkbox, Radio, Select } from 'antd';
import type { z } from 'zod';
import type { dispatchPreview, TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import { keys } from '../../../shared/api/keys.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { fetchUnits } from '../../../shared/people/directory.js';
import { useUnitName } from '../../../shared/people/use-unit-name.js';
import { BasisLine } from '../../../shared/time/basis-line.js';
import { DeadlineLine } from '../../../shared/time/deadline-line.js';
import { DeadlineStrip } from '../../../shared/time/deadline-strip.js';
import { Fetched } from '../../../shared/ui/fetched.js';
import { Field, Group } from '../../../shared/ui/field.js';
import { fetchPreview } from '../api.js';
import { faultWords } from './fault-words.js';
import { shortlist } from './shortlist.js';
import type { ActionForm } from './use-action-form.js';
import { words } from './words.js';

type Preview = z.infer<typeof dispatchPreview>;

function Candidates({ preview, ticket, form }: { preview: Preview; ticket: TicketDetail; form: ActionForm }) {
  const say = useSay();
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const unitName = useUnitName();
  const named = shortlist(preview.candidates);
  const gaveBack = new Set(ticket.assignments.filter(({ state }) => state === 'returned').map(({ unit }) => unit.id));
  const namedIds = new Set(named.map((candidate) => candidate.unit.id));
  const others = (units.data ?? []).filter((unit) => unit.closed !== true && !namedIds.has(unit.id)).map((unit) => ({ value: unit.id, label: unit.name[lang] }));
  const lead = form.value('leadUnitId');
  const fault = faultWords(form, 'leadUnitId', say);
  return (
    <Group label={say(words.candidates)}>
      <Radio.Group className="candidates" value={lead === '' ? null : lead} onChange={(event) => form.set('leadUnitId', String(event.target.value))}>
        {named.map((candidate) => (
          <Radio key={candidate.unit.id} value={candidate.unit.id} disabled={candidate.blocked} className="candidate">
            <span className="strong">
              {candidate.blocked && <span aria-hidden>⊘ </span>}
              {unitName(candidate.unit)}
            </span>{' '}
            {candidate.suggested && <span className="mark">{say(words.suggested)}</span>} {gaveBack.has(candidate.unit.id) && <span className="mark">{say(words.gaveBack)}</span>} <span className="muted">{say(candidate.reason)}</span>
          </Radio>
        ))}
      </Radio.Group>
      <Field label={say(words.otherUnit)}>
        {(id) => <Select id={id} allowClear showSearch={{ optionFilterProp: 'label' }} options={others} value={others.some((unit) => unit.value === lead) ? lead : null} onChange={(value: string | null | undefined) => form.set('leadUnitId', value ?? '')} />}
      </Field>
      {fault !== undefined && <p className="fault">! {fault}</p>}
    </Group>
  );
}

type Helpers = 'jointUnitIds' | 'coUnitIds';
const list = (form: ActionForm, name: Helpers) => form.value(name).split(',').filter(Boolean);
const mostHelpers = 5;

/** Joint or supporting units; who has one part already is not offered for the other. */
function HelperUnits({ preview, form, name }: { preview: Preview; form: ActionForm; name: Helpers }) {
  const say = useSay();
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const chosen = list(form, name);
  const elsewhere = list(form, name === 'coUnitIds' ? 'jointUnitIds' : 'coUnitIds');
  const out = new Set([form.value('leadUnitId'), ...elsewhere, ...preview.candidates.filter((candidate) => candidate.blocked).map((candidate) => candidate.unit.id)]);
  const options = (units.data ?? [])
    .filter((unit) => unit.closed !== true && !out.has(unit.id))
    .map((unit) => ({ value: unit.id, label: unit.name[lang], disabled: chosen.length >= mostHelpers && !chosen.includes(unit.id) }));
  return (
    <details className="co-units" open={chosen.length > 0}>
      <summary>
        {say(name === 'coUnitIds' ? words.coUnits : words.jointUnits)} <span className="num">{chosen.length}</span>
      </summary>
      <Checkbox.Group value={chosen} options={options} onChange={(next) => form.set(name, next.join(','))} />
    </details>
  );
}

function Dates({ preview, alone }: { preview: Preview; alone: boolean }) {
  const say = useSay();
  return (
    <section className="stack dates-preview">
      <p className="row">
        <span className="strong">{say(words.finishBy)}</span> <DeadlineLine view={preview.finish} />
      </p>
      <DeadlineStrip view={preview.finish} />
      <BasisLine view={preview.finish} />
      {!alone && (
        <p className="row">
          <span className="strong">{say(words.signBy)}</span> <DeadlineLine view={preview.sign} />
        </p>
      )}
      {preview.promised.dueAt !== preview.finish.dueAt && (
        <p className="row">
          <span className="strong">{say(words.promised)}</span> <DeadlineLine view={preview.promised} />
        </p>
      )}
    </section>
  );
}

/** To whom, why them, and which date goes out; the unit complained about cannot be chosen. `alone` = one unit and no signing (designation). */
export function DispatchFields({ ticket, form, alone = false }: { ticket: TicketDetail; form: ActionForm; alone?: boolean }) {
  const preview = useQuery({ queryKey: keys.preview(ticket.row.no, ''), queryFn: () => fetchPreview(ticket.row.no), staleTime: 0 });
  return (
    <Fetched query={preview} lines={6}>
      {(data) => (
        <div className="stack">
          <Candidates preview={data} ticket={ticket} form={form} />
          {!alone && <HelperUnits preview={data} form={form} name="jointUnitIds" />}
          {!alone && <HelperUnits preview={data} form={form} name="coUnitIds" />}
          <Dates preview={data} alone={alone} />
        </div>
      )}
    </Fetched>
  );
}
