import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { UnitKind, UnitLine } from '../../../../server/contract/directory.js';
import { roleWords } from '../../../../server/contract/words/vocabulary.js';
import { listed } from '../../shared/i18n/joined.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { HeadRow } from '../../shared/ui/head-row.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import '../admin/admin.css';
import { directoryKeys, fetchUnitLines } from './api.js';
import './directory.css';
import { UnitDialog } from './unit-dialog.js';
import { kindWords, unitWords as words } from './words.js';

const kinds: readonly UnitKind[] = ['department', 'subdistrict', 'centre', 'agency_point'];

function Row({ unit, edit }: { unit: UnitLine; edit: () => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const dates = useDates();
  const people = unit.people.map(({ name, roles }) => `${name} ${roles.map((role) => say(roleWords[role])).join('/')}`);
  return (
    <tr className={unit.closedAt === null ? '' : 'unit-closed'}>
      <th scope="row">
        {unit.name[lang]} <span className="meta">{unit.name[lang === 'zh' ? 'en' : 'zh']}</span>
      </th>
      <td>{people.length === 0 ? <span className="muted">{say(words.nobody)}</span> : listed(people, lang)}</td>
      <td>
        <span className="meta unit-count">{say(words.open)}</span> <span className="num">{unit.openTickets}</span>
      </td>
      <td>
        <span className="meta unit-count">{say(words.duties)}</span> <span className="num">{unit.duties}</span>
      </td>
      <td>{unit.closedAt === null ? say(words.works) : say(words.closedSince, { date: dates.full(unit.closedAt) })}</td>
      <td>
        <Button size="small" aria-label={say(words.editUnit, { name: unit.name[lang] })} onClick={edit}>
          {say(words.edit)}
        </Button>
      </td>
    </tr>
  );
}

function UnitTable({ units, edit }: { units: readonly UnitLine[]; edit: (unit: UnitLine) => void }) {
  const say = useSay();
  return (
    <div className="rule-scroll" tabIndex={0} role="region" aria-label={say(words.title)}>
      <table className="rule-table unit-table">
        <HeadRow headings={[words.name, words.people, words.open, words.duties, words.state, words.act]} />
        {kinds
          .map((kind) => ({ kind, members: units.filter((unit) => unit.kind === kind) }))
          .filter(({ members }) => members.length > 0)
          .map(({ kind, members }) => (
            <tbody key={kind}>
              <tr className="duty-topic">
                <th scope="rowgroup" colSpan={6}>
                  {say(kindWords[kind])} <span className="num">{members.length}</span>
                </th>
              </tr>
              {members.map((unit) => (
                <Row key={unit.id} unit={unit} edit={() => edit(unit)} />
              ))}
            </tbody>
          ))}
      </table>
    </div>
  );
}

/** Every unit by its kind, with its people and what it has to do; renamed, closed and opened one at a time. */
export function UnitsPage() {
  const say = useSay();
  const units = useQuery({ queryKey: directoryKeys.units, queryFn: fetchUnitLines });
  const [open, setOpen] = useState<string | null>(null);
  const edited = units.data?.find(({ id }) => id === open);
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <p className="muted">{say(words.intro)}</p>
      <Fetched query={units} lines={9}>
        {(lines) => <UnitTable units={lines} edit={({ id }) => setOpen(id)} />}
      </Fetched>
      {edited && <UnitDialog key={`${edited.id}-${edited.revision}`} unit={edited} close={() => setOpen(null)} />}
    </div>
  );
}
