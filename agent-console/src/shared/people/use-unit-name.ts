import { useQuery } from '@tanstack/react-query';
import { keys } from '../api/keys.js';
import { useLanguage } from '../i18n/language.js';
import { fetchUnits } from './directory.js';

/** Records of the past keep a unit's name alone. */
export type NamedUnit = { id?: string; name: string };

/** A unit's name in the reader's language; the Chinese one when it has no other. */
export function useUnitName(): (unit: NamedUnit) => string {
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits, enabled: lang === 'en', staleTime: 60_000 });
  if (lang === 'zh') return ({ name }) => name;
  return ({ id, name }) => units.data?.find((unit) => (id === undefined ? unit.name.zh === name : unit.id === id))?.name.en ?? name;
}
