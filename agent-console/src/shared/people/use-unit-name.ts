import { useQuery } from '@tanstack/react-query';
import { keys } from '../api/keys.js';
import { useLanguage } from '../i18n/language.js';
import { fetchUnits } from './directory.js';

/** A unit's name in the reader's language; the Chinese one when it has no other. */
export function useUnitName(): (unit: { id: string; name: string }) => string {
  const { lang } = useLanguage();
  const units = useQuery({ queryKey: keys.units, queryFn: fetchUnits, enabled: lang === 'en', staleTime: 60_000 });
  return ({ id, name }) => (lang === 'en' ? (units.data?.find((unit) => unit.id === id)?.name.en ?? name) : name);
}
