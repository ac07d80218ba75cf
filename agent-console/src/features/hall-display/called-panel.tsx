import type { DisplayCall } from '../../../../server/contract/hall.js';
import { fill } from '../../../../server/contract/words/vocabulary.js';
import type { Bilingual } from '../../shared/i18n/words.js';
import { words } from './words.js';

interface CalledProps {
  call: DisplayCall | undefined;
  framed: boolean;
}

/** Whose turn it is, in signs that are read across the hall. */
export function CalledPanel({ call, framed }: CalledProps) {
  if (call === undefined) return <BigWords text={words.nobody} />;
  return (
    <section className={framed ? 'display-called display-framed' : 'display-called'} role="status">
      <p className="display-number">
        <span className="display-please" lang="zh-CN">
          {words.please.zh}
        </span>
        <span className="num">{call.number}</span>
        <span className="display-please" lang="zh-CN">
          {words.hao.zh}
        </span>
      </p>
      <p className="display-window">
        <span lang="zh-CN" className="num">
          {fill(words.counter.zh, { no: call.counterNo })}
        </span>
        <span lang="en" className="display-en num">
          {fill(words.counter.en, { no: call.counterNo })}
        </span>
      </p>
    </section>
  );
}

/** A sentence in the size of a called number. */
export function BigWords({ text, why }: { text: Bilingual; why?: Bilingual }) {
  return (
    <section className="display-called display-words" role="status">
      <p className="display-big" lang="zh-CN">
        {text.zh}
      </p>
      <p lang="en" className="display-en">
        {text.en}
      </p>
      {why !== undefined && (
        <p className="display-why">
          <span lang="zh-CN">{why.zh}</span> <span lang="en" className="display-en">{why.en}</span>
        </p>
      )}
    </section>
  );
}
