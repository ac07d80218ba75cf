import type { StaffNotice } from '../../../../server/contract/notices.js';
import { byWords } from '../../../../server/contract/words/date-words.js';
import { nameless, noticeWords } from '../../../../server/contract/words/notice-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { word } from '../../shared/i18n/words.js';
import { useUnitName } from '../../shared/people/use-unit-name.js';
import { serverClock } from '../../shared/time/server-clock.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { stepWords } from '../ticket/event-vocabulary.js';

const unnamedStep = word('办理', 'handling');
const unnamedUnit = word('承办单位', 'the unit');
const stop = word('。', '.');
const between = word('，', '. ');

/** A talk has no number. */
const noOf = (ticketNo: string | null): string => (ticketNo === null ? '' : shortNo(ticketNo));

/** A notice in one sentence; what to do next is said to whoever is asked for something. */
export function useNoticeWords(): (notice: StaffNotice) => string {
  const say = useSay();
  const { lang } = useLanguage();
  const nameOf = useUnitName();
  const unitOf = (name: string | null) => nameOf({ name: name ?? say(unnamedUnit) });
  return ({ kind, severity, by, ticketNo, unitName, step, dueAt }) => {
    const { said, next } = noticeWords[kind];
    const facts = {
      by: by.name ?? say(nameless[by.kind]),
      no: noOf(ticketNo),
      unit: unitOf(unitName),
      step: say((step === null ? undefined : stepWords[step]) ?? unnamedStep),
      due: dueAt === null ? '' : byWords(dueAt, serverClock.now(), lang),
    };
    const asked = severity === 'info' || next === undefined ? '' : say(between) + say(next);
    return say(said, facts) + asked + say(stop);
  };
}
