import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { GuidePage } from '../../../../server/contract/portal.js';
import { usePage, useSay } from '../page-context.js';
import { guideWords as words } from '../words/guide-words.js';

type Field = GuidePage['fields'][number];

function Lines({ field }: { field: Field }): JSX.Element {
  const say = useSay();
  if (field.lines.length === 1) return <p>{field.lines.map((line) => say(line))}</p>;
  return (
    <ul class="lines">
      {field.lines.map((line) => (
        <li key={line.en}>{say(line)}</li>
      ))}
    </ul>
  );
}

/** The thirteen fields, folded; open on paper and in the large-print mode, where nothing hides. */
export function GuideFields({ guide }: { guide: GuidePage }): JSX.Element {
  const { prefs } = usePage();
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const unfold = (): void => box.current?.querySelectorAll('details').forEach((fold) => (fold.open = true));
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  return (
    <section class="guide-fields" ref={box}>
      <h2>{say(words.full)}</h2>
      {guide.fields.map((field) =>
        prefs.mode === 'elder' ? (
          <div key={field.key} class="open-field">
            <h3>{say(field.label)}</h3>
            <Lines field={field} />
          </div>
        ) : (
          <details key={field.key}>
            <summary>{say(field.label)}</summary>
            <Lines field={field} />
          </details>
        ),
      )}
    </section>
  );
}
