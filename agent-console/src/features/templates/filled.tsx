import { Fragment } from 'react';
import { marksIn } from '../../../../server/contract/words/template-text.js';

/** A text whose places to fill stand out, by colour and by their brackets. */
export function Filled({ text }: { text: string }) {
  const marks = marksIn(text);
  return (
    <>
      {marks.map((mark, place) => (
        <Fragment key={mark.start}>
          {text.slice(marks[place - 1]?.end ?? 0, mark.start)}
          <mark className="open-mark">{text.slice(mark.start, mark.end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
