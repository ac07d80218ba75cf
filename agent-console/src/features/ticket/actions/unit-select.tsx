import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { TicketDetail } from '../../../../../server/contract/ticket-detail.js';
import { keys } from '../../../shared/api/keys.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import { fetchUnits } from '../../../shared/people/directory.js';
import { fetchPreview } from '../api.js';
import { openShares } from './shares.js';
import { words } from './words.js';

interface UnitSelectProps {
  id: string;
  ticket: TicketDetail;
  value: string;
  set: (value: string) => void;
}

/** Only who may dispatch is told which units are complained about; for the others the desk refuses. */
const mayDispatch = ({ actions }: TicketDetail) => actions.some(({ action }) => action === 'dispatch');

/** A unit of the directory; one that cannot have it stays in the list, off, with the reason. */
export function UnitSelect({ id, ticket, value, set }: UnitSelectProps) {
  const say = useSay();
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits });
  const preview = useQuery({ queryKey: keys.preview(ticket.row.no, ''), queryFn: () => fetchPreview(ticket.row.no), enabled: mayDispatch(ticket) });
  const has = new Set(openShares(ticket).map(({ unit }) => unit.id));
  const blocked = new Map((preview.data?.candidates ?? []).filter((each) => each.blocked).map((each) => [each.unit.id, each.reason]));
  const why = (unitId: string) => blocked.get(unitId) ?? (has.has(unitId) ? words.hasShare : null);
  const options = (units.data ?? []).filter(({ closed }) => closed !== true).map((unit) => {
    const reason = why(unit.id);
    return reason === null ? { value: unit.id, label: unit.name[lang] } : { value: unit.id, label: `⊘ ${unit.name[lang]} · ${say(reason)}`, disabled: true };
  });
  return <Select id={id} showSearch={{ optionFilterProp: 'label' }} loading={units.isPending} options={options} value={value === '' ? null : value} onChange={(next: string | null) => set(next ?? '')} />;
}
