import { useState, type ReactNode } from 'react';
import type { GuideContent } from '../../../../../server/contract/guide-content.js';
import { guideValueWords } from '../../../../../server/contract/words/guide-words.js';
import { fill } from '../../../../../server/contract/words/vocabulary.js';
import { useLanguage, useSay } from '../../../shared/i18n/language.js';
import type { Bilingual, Lang } from '../../../shared/i18n/words.js';
import { shortAnswers } from './short-answers.js';
import { words } from './words.js';

type Tell = (said: Bilingual, facts?: Record<string, string | number>) => string;
const looks = ['page', 'phone', 'elder'] as const;
type Look = (typeof looks)[number];

/** The guide's own words; what is not written yet is said to be missing. */
function Said({ text, tell }: { text: Bilingual; tell: Tell }) {
  return tell(text).trim() === '' ? <span className="preview-empty">{tell(words.empty)}</span> : <>{tell(text)}</>;
}

function Part({ title, none, tell, children }: { title: Bilingual; none: boolean; tell: Tell; children: ReactNode }) {
  return (
    <section className="stack">
      <h3>{tell(title)}</h3>
      {none ? <p className="preview-empty">{tell(words.empty)}</p> : children}
    </section>
  );
}

function Materials({ content, tell }: { content: GuideContent; tell: Tell }) {
  return (
    <ol className="preview-list">
      {content.materials.map((material, place) => (
        <li key={place}>
          <span className="strong">
            <Said text={material.name} tell={tell} />
          </span>
          {material.when !== undefined && <span>（{tell(material.when)}）</span>}
          <span className="preview-note">
            {material.obtainBy === 'data_sharing' ? tell(words.spared) : tell(words.copies, { form: tell(guideValueWords[material.form] ?? words.empty), n: material.copies })}
            {!material.required && ` · ${tell(words.optional)}`}
            {tell(material.source).trim() !== '' && ` · ${tell(material.source)}`}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Rest({ content, tell }: { content: GuideContent; tell: Tell }) {
  const { consult, oversight, legalBases, faqs, commonErrors } = content;
  return (
    <>
      <Part title={words.mistakes} none={commonErrors.length === 0} tell={tell}>
        <ul className="preview-list">{commonErrors.map((error, place) => <li key={place}><Said text={error} tell={tell} /></li>)}</ul>
      </Part>
      <Part title={words.faqs} none={faqs.length === 0} tell={tell}>
        {faqs.map(({ question, answer }, place) => (
          <div key={place}>
            <p className="strong"><Said text={question} tell={tell} /></p>
            <p><Said text={answer} tell={tell} /></p>
          </div>
        ))}
      </Part>
      <Part title={words.questions} none={consult.phone.trim() === ''} tell={tell}>
        <p>{[consult.phone, tell(consult.hours), tell(consult.note)].filter((part) => part !== '').join(' · ')}</p>
        <p>{tell(words.oversight)} {tell(oversight.unit)} {oversight.phone}</p>
      </Part>
      <Part title={words.law} none={legalBases.length === 0} tell={tell}>
        <ul className="preview-list">{legalBases.map(({ title, clause }, place) => <li key={place}><Said text={title} tell={tell} /> {tell(clause)}</li>)}</ul>
      </Part>
    </>
  );
}

/** A guide as its page on the citizens' site reads. */
export function GuideSheet({ content, lang }: { content: GuideContent; lang: Lang }) {
  const tell: Tell = (said, facts) => (facts === undefined ? said[lang] : fill(said[lang], facts));
  return (
    <article className="stack" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <p className="preview-name"><Said text={content.name} tell={tell} /></p>
      {tell(content.notice).trim() !== '' && <p className="preview-notice">{tell(content.notice)}</p>}
      <dl className="preview-short">
        {shortAnswers(content).map(({ label, text }) => (
          <div key={label.en}>
            <dt>{tell(label)}</dt>
            <dd><Said text={text} tell={tell} /></dd>
          </div>
        ))}
      </dl>
      <Part title={words.bring} none={content.materials.length === 0} tell={tell}>
        <Materials content={content} tell={tell} />
      </Part>
      <Part title={words.steps} none={content.steps.length === 0} tell={tell}>
        <ol className="preview-list">{content.steps.map(({ name, detail }, place) => <li key={place}><span className="strong"><Said text={name} tell={tell} /></span> {tell(detail)}</li>)}</ol>
      </Part>
      <Rest content={content} tell={tell} />
    </article>
  );
}

/** The draft as citizens will see it, in either language, on paper, phone or in large letters. */
export function CitizenPreview({ content }: { content: GuideContent }) {
  const say = useSay();
  const { lang } = useLanguage();
  const [shown, show] = useState<Lang>(lang);
  const [look, setLook] = useState<Look>('page');
  return (
    <section className="stack" aria-label={say(words.preview)}>
      <div className="spread">
        <h2>{say(words.preview)}</h2>
        <span className="row" role="group" aria-label={say(words.language)}>
          {(['zh', 'en'] as const).map((each) => (
            <button key={each} type="button" className="chip" aria-pressed={each === shown} lang={each === 'zh' ? 'zh-CN' : 'en'} onClick={() => show(each)}>
              {words[each][each]}
            </button>
          ))}
        </span>
      </div>
      <span className="row" role="group" aria-label={say(words.look)}>
        {looks.map((each) => (
          <button key={each} type="button" className="chip" aria-pressed={each === look} onClick={() => setLook(each)}>
            {say(words[each])}
          </button>
        ))}
      </span>
      <div className={`preview-sheet preview-${look}`} tabIndex={0} role="region" aria-label={say(words.preview)}>
        <GuideSheet content={content} lang={shown} />
      </div>
    </section>
  );
}
