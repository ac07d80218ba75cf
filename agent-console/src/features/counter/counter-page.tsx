import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Hall } from '../../../../server/contract/hall.js';
import { useHotkey } from '../../shared/hotkeys/use-hotkey.js';
import { useSay } from '../../shared/i18n/language.js';
import { useLink } from '../../shared/realtime/realtime.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Arrivals } from './arrivals.js';
import { AsideLists } from './aside-lists.js';
import { CloseCounter } from './close-counter.js';
import './counter.css';
import { LineTable } from './line-table.js';
import { NowPanel } from './now-panel.js';
import { rememberedSeat } from './seat.js';
import { SitDown } from './sit-down.js';
import { useHall, useHallActs } from './use-hall.js';
import { useItems } from './visit-facts.js';
import { words } from './words.js';

type Mine = NonNullable<Hall['mine']>;

function Facts({ hall }: { hall: Hall }) {
  const say = useSay();
  const { arrived, expected, missed, done, wait, waitFrom } = hall;
  return (
    <p className="row muted">
      <span className="num">{say(words.facts, { arrived, expected: expected.length, missed: missed.length, done })}</span>
      <span className="num">{wait === null ? say(words.waitUnknown) : say(words.wait, { ...wait, n: waitFrom })}</span>
    </p>
  );
}

/** The keys of a window: one calls, with Shift it passes over. */
function useCounterKeys(hall: Hall, acts: ReturnType<typeof useHallActs>, online: boolean) {
  const { current } = hall;
  useHotkey({ keys: 'F2', always: true }, acts.call, online);
  useHotkey({ keys: 'F2', shift: true, always: true }, () => current !== null && acts.move(current, 'pass'), online);
}

function AtCounter({ hall, mine }: { hall: Hall; mine: Mine }) {
  const say = useSay();
  const items = useItems();
  const acts = useHallActs(hall);
  const online = useLink().state === 'up';
  const [closing, setClosing] = useState(false);
  useCounterKeys(hall, acts, online);
  return (
    <div className="page stack counter-page thumbs">
      <div className="spread">
        <PageTitle title={say(words.heading, { no: mine.no, items: items(mine.items, words.anything) })} />
        <span className="row">
          <span className="muted">{say(hall.centre.name)}</span>
          <a href={hall.displayAddress} target="_blank" rel="noreferrer">
            {say(words.display)}
          </a>
          <Button disabled={!online} onClick={() => setClosing(true)}>
            {say(words.close)}
          </Button>
        </span>
      </div>
      <Facts hall={hall} />
      <div className="counter-halves">
        <div className="stack">
          <NowPanel hall={hall} acts={acts} online={online} />
          <LineTable hall={hall} acts={acts} online={online} />
        </div>
        <div className="stack">
          <Arrivals hall={hall} acts={acts} online={online} />
          <AsideLists hall={hall} acts={acts} online={online} />
        </div>
      </div>
      {closing && <CloseCounter hall={hall} no={mine.no} acts={acts} close={() => setClosing(false)} />}
    </div>
  );
}

function AtCentre({ centreId, choose }: { centreId: string; choose: (centreId: string) => void }) {
  const hall = useHall(centreId);
  return (
    <Fetched query={hall} lines={8}>
      {(data) => (data.mine === null ? <SitDown centreId={centreId} choose={choose} done={() => hall.refetch()} /> : <AtCounter hall={data} mine={data.mine} />)}
    </Fetched>
  );
}

/** A clerk's window: whom it has, who waits, who comes. */
export function CounterPage() {
  const [search, setSearch] = useSearchParams();
  const centreId = search.get('centre') ?? rememberedSeat().centreId;
  const choose = (id: string) => setSearch({ centre: id });
  if (centreId === '') return <SitDown centreId="" choose={choose} done={() => Promise.resolve()} />;
  return <AtCentre centreId={centreId} choose={choose} />;
}
