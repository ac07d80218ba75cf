import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Bulletin, BulletinSection, BulletinText, MoveBulletin } from '../../../../server/contract/bulletin.js';
import type { KpiCode } from '../../../../server/contract/kpi.js';
import { asRefusal, type Refusal } from '../../shared/api/refusal.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useNotices } from '../../shared/ui/notices.js';
import { bulletinQuery, bulletinsQuery, moveBulletin, rewriteBulletin } from './api.js';
import { words } from './words.js';

export interface BulletinForm {
  bulletin: Bulletin;
  text: BulletinText;
  dirty: boolean;
  busy: boolean;
  refusal: Refusal | null;
  editing: BulletinSection | null;
  edit: (section: BulletinSection | null) => void;
  write: (change: Partial<BulletinText>) => void;
  /** Puts a number at the end of the part being edited. */
  insert: (kpi: KpiCode, unitId: string | null) => void;
  save: () => Promise<void>;
  move: (act: MoveBulletin['act']) => Promise<void>;
}

/** The text being written over the version it began from; a refusal never loses it. */
export function useBulletinForm(bulletin: Bulletin): BulletinForm {
  const say = useSay();
  const cache = useQueryClient();
  const { tell } = useNotices();
  const [own, setOwn] = useState<BulletinText | null>(null);
  const [editing, edit] = useState<BulletinSection | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const text = own ?? bulletin.texts[useLanguage().lang];
  const write = (change: Partial<BulletinText>) => setOwn({ ...text, ...change });
  const run = async (act: () => Promise<Bulletin>) => {
    setBusy(true);
    setRefusal(null);
    try {
      const next = await act();
      cache.setQueryData(bulletinQuery(bulletin.id).queryKey, next);
      void cache.invalidateQueries({ queryKey: bulletinsQuery.queryKey, exact: true });
      setOwn(null);
      tell(say(words.saved, { n: next.version }));
    } catch (error) {
      setRefusal(asRefusal(error));
    }
    setBusy(false);
  };
  return {
    bulletin,
    text,
    dirty: own !== null,
    busy,
    refusal,
    editing,
    edit,
    write,
    insert: (kpi, unitId) => {
      if (editing !== null) write({ sections: { ...text.sections, [editing]: `${text.sections[editing]}{${kpi}${unitId === null ? '' : `@${unitId}`}}` } });
    },
    save: () => run(() => rewriteBulletin(bulletin.id, { version: bulletin.version, text })),
    move: (act) => run(() => moveBulletin(bulletin.id, { version: bulletin.version, act })),
  };
}
