import type { HallDisplay } from '../../../../server/contract/hall.js';
import { fill } from '../../../../server/contract/words/vocabulary.js';
import { Both } from './both.js';
import { words } from './words.js';

const mostWindows = 4;
const mostMissed = 3;

/** Everything beside the newest call, a row each; a row without anybody stays empty, so that nothing moves. */
export function HallRows({ hall }: { hall: HallDisplay }) {
  const { calls, serving, next, missed, waiting, wait } = hall;
  const windows = [...calls.slice(1), ...serving].slice(0, mostWindows);
  return (
    <dl className="display-rows">
      <dt>
        <Both words={words.at} />
      </dt>
      <dd className="num">
        {windows.map(({ number, counterNo }) => (
          <span key={number}>{fill(words.atCounter.zh, { number, no: counterNo })}</span>
        ))}
      </dd>
      <dt>
        <Both words={words.next} />
      </dt>
      <dd className="num">
        {next.map((number) => (
          <span key={number}>{number}</span>
        ))}
      </dd>
      <dt>
        <Both words={words.missed} />
      </dt>
      <dd className="num">
        {missed.slice(0, mostMissed).map((number) => (
          <span key={number}>{number}</span>
        ))}
        {missed.length > 0 && <Both words={words.guideDesk} />}
      </dd>
      <dt>
        <Both words={words.waiting} />
      </dt>
      <dd className="num">
        <span>{fill(words.people.zh, { n: waiting })}</span>
        {wait !== null && waiting > 0 && <Both words={words.minutes} facts={{ ...wait }} />}
      </dd>
    </dl>
  );
}
