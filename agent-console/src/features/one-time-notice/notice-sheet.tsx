import type { ReactNode } from 'react';
import type { Bilingual } from '../../../../server/contract/common.js';
import type { GuidePage } from '../../../../server/contract/portal.js';
import { fill } from '../../../../server/contract/words/vocabulary.js';
import type { Lang } from '../../shared/i18n/words.js';
import { useSite } from '../login/index.js';
import { obtainWords, words } from './words.js';

type Material = GuidePage['materials'][number];
type Tell = (words: Bilingual, facts?: Record<string, string | number>) => string;

const linesOf = ({ fields }: GuidePage, wanted: string): Bilingual[] => fields.find(({ key }) => key === wanted)?.lines ?? [];

/** In which cases a document is asked for, or why not at all. */
function remarks({ obtainBy, when, required }: Material, tell: Tell): string {
  const spared = obtainWords[obtainBy];
  const said = [...(spared === null ? [] : [tell(spared)]), ...(when === undefined ? [] : [tell(words.when, { when: tell(when) })]), ...(required || when !== undefined ? [] : [tell(words.optional)])];
  return said.join(' · ');
}

function Materials({ guide, tell }: { guide: GuidePage; tell: Tell }) {
  if (guide.materials.length === 0) return <p>{tell(words.nothing)}</p>;
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          {[words.no, words.material, words.form, words.copies, words.source].map((heading) => (
            <th key={heading.en} scope="col">
              {tell(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {guide.materials.map((material, place) => (
          <tr key={material.name.en}>
            <td className="num">{place + 1}</td>
            <td>
              <span className="strong">{tell(material.name)}</span>
              {remarks(material, tell) !== '' && <span className="sheet-remark">{remarks(material, tell)}</span>}
            </td>
            <td>{tell(material.form)}</td>
            <td className="num">{material.obtainBy === 'data_sharing' || material.copies === 0 ? '–' : material.copies}</td>
            <td>{tell(material.source)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="sheet-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines, tell }: { lines: readonly Bilingual[]; tell: Tell }) {
  return lines.map((line) => <p key={line.en}>{tell(line)}</p>);
}

interface SheetProps {
  guide: GuidePage;
  lang: Lang;
  /** Who it is given for and when, on paper only. */
  foot?: ReactNode;
}

/** 一次性告知单: everything a matter asks of the citizen, on one sheet, in the citizen's language. */
export function NoticeSheet({ guide, lang, foot }: SheetProps) {
  const { data: site } = useSite();
  const tell: Tell = (said, facts = {}) => fill(said[lang], facts);
  const hotline = site?.hotline ?? '';
  return (
    <article className="notice-sheet" lang={lang === 'zh' ? 'zh-CN' : 'en'} aria-label={tell(words.title)}>
      <header className="sheet-head">
        <p className="sheet-title">
          {tell(words.title)}
          {site?.demo === true && <span className="sheet-demo">{tell(words.demo)}</span>}
        </p>
        <h2>{tell(guide.name)}</h2>
        <p>{tell(words.version, { n: guide.version, date: guide.effectiveFrom })}</p>
        {site?.demo === true && <p>{tell(words.demoNote)}</p>}
      </header>
      <Part title={tell(words.materials)}>
        <Materials guide={guide} tell={tell} />
      </Part>
      <Part title={tell(words.conditions)}>
        <Lines lines={linesOf(guide, 'conditions')} tell={tell} />
      </Part>
      <Part title={tell(words.where)}>
        <Lines lines={guide.short.slice(1, 2).map(({ text }) => text)} tell={tell} />
      </Part>
      <Part title={tell(words.hours)}>
        <Lines lines={linesOf(guide, 'consult')} tell={tell} />
      </Part>
      <Part title={tell(words.fee)}>
        <Lines lines={linesOf(guide, 'fees')} tell={tell} />
      </Part>
      <Part title={tell(words.time)}>
        <Lines lines={linesOf(guide, 'timeLimit')} tell={tell} />
      </Part>
      <footer className="sheet-foot">
        <p>{tell(words.prevails, { hotline })}</p>
        {foot}
      </footer>
    </article>
  );
}
