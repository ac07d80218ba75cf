import { useQuery } from '@tanstack/react-query';
import type { BookingDay, BookingTime } from '../../../../server/contract/booking.js';
import { hoursKindWords } from '../../../../server/contract/words/booking-words.js';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { useDates } from '../../shared/time/use-dates.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { Group } from '../../shared/ui/field.js';
import { Empty } from '../../shared/ui/panels.js';
import { bookingKeys, fetchCentres, fetchDays, fetchTimes, type Asked } from './api.js';
import { words } from './words.js';

export interface Place {
  centreId: string | null;
  date: string | null;
}
interface PlaceProps {
  asked: Asked;
  place: Place;
  choose: (place: Place) => void;
  /** The time that is kept now, to mark it. */
  heldSlot: string | null;
  take: (time: BookingTime) => void;
  /** Absent where nobody can wait for a day: a booking that moves has its place. */
  wait?: (day: BookingDay, centreId: string) => void;
}

function Centres({ asked, place, choose }: Pick<PlaceProps, 'asked' | 'place' | 'choose'>) {
  const say = useSay();
  const { lang } = useLanguage();
  const { near } = useDates();
  const centres = useQuery({ queryKey: bookingKeys.centres(asked), queryFn: () => fetchCentres(asked) });
  return (
    <Group label={say(words.where)}>
      <Fetched query={centres} lines={3}>
        {(data) =>
          data.length === 0 ? (
            <Empty title={say(words.noCentre)} />
          ) : (
            <div className="caller-centres">
              {data.map(({ id, name, address, earliest, stepFree }) => (
                <button key={id} type="button" className="caller-card" aria-pressed={place.centreId === id} onClick={() => choose({ centreId: id, date: null })}>
                  <span className="strong">{name[lang]}</span>
                  <span className="meta">
                    {address[lang]}
                    {stepFree === true && ` · ${say(words.stepFree)}`}
                  </span>
                  <span>{earliest === null ? say(words.full) : say(words.earliest, { when: near(earliest.startsAt) })}</span>
                </button>
              ))}
            </div>
          )
        }
      </Fetched>
    </Group>
  );
}

function DayButton({ day, pressed, press }: { day: BookingDay; pressed: boolean; press: () => void }) {
  const say = useSay();
  const { lang } = useLanguage();
  const { now } = useDates();
  const { date, state, morning, afternoon, reason } = day;
  const line = { free: () => say(words.dayFree, { morning, afternoon }), full: () => say(words.dayFull), closed: () => say(words.dayClosed, { reason: reason?.[lang] ?? say(words.noReason) }) };
  return (
    <button type="button" className="caller-card" aria-pressed={pressed} disabled={state === 'closed'} onClick={press}>
      <span className="strong num">{dateWords(date, now, lang)}</span>
      <span className="meta num">{line[state]()}</span>
    </button>
  );
}

function Times({ asked, centreId, day, heldSlot, take, wait }: Pick<PlaceProps, 'asked' | 'heldSlot' | 'take' | 'wait'> & { centreId: string; day: BookingDay }) {
  const say = useSay();
  const { clock } = useDates();
  const times = useQuery({ queryKey: bookingKeys.times(centreId, day.date, asked), queryFn: () => fetchTimes(centreId, day.date, asked), staleTime: 0 });
  return (
    <Group label={say(words.time)}>
      <Fetched query={times} lines={2}>
        {(data) => (
          <>
            {data.length === 0 && heldSlot === null && <p>{say(words.noTimes)}</p>}
            <div className="caller-times">
              {data.map((time) => (
                <button key={time.slotId} type="button" className="caller-card caller-time" aria-pressed={time.slotId === heldSlot} onClick={() => take(time)}>
                  <span className="strong num">{clock(time.startsAt)}</span>
                  <span className="meta num">
                    {say(words.left, { n: time.free })}
                    {time.kind !== 'ordinary' && ` · ${say(hoursKindWords[time.kind])}`}
                  </span>
                </button>
              ))}
            </div>
            {data.length === 0 && heldSlot === null && wait !== undefined && (
              <button type="button" className="chip caller-wait" onClick={() => wait(day, centreId)}>
                {say(words.wait)}
              </button>
            )}
          </>
        )}
      </Fetched>
    </Group>
  );
}

/** Where, which day, what time, each as buttons one under the other. */
export function PlaceChoice({ asked, place, choose, ...rest }: PlaceProps) {
  const say = useSay();
  const { centreId, date } = place;
  const days = useQuery({ queryKey: bookingKeys.days(centreId ?? '', asked), queryFn: () => fetchDays(centreId ?? '', asked), enabled: centreId !== null });
  return (
    <>
      <Centres asked={asked} place={place} choose={choose} />
      {centreId !== null && (
        <Fetched query={days} lines={2}>
          {(data) => {
            const day = data.find((one) => one.date === date);
            return (
              <>
                <Group label={say(words.day)}>
                  <div className="caller-days">
                    {data.map((one) => (
                      <DayButton key={one.date} day={one} pressed={one.date === date} press={() => choose({ centreId, date: one.date })} />
                    ))}
                  </div>
                </Group>
                {day !== undefined && <Times asked={asked} centreId={centreId} day={day} {...rest} />}
              </>
            );
          }}
        </Fetched>
      )}
    </>
  );
}
