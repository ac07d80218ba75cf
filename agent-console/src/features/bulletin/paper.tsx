import { Input } from 'antd';
import { bulletinSection, type BulletinSection } from '../../../../server/contract/bulletin.js';
import { useLanguage, useSay } from '../../shared/i18n/language.js';
import { Bands } from './bands.js';
import { Ledger } from './ledger.js';
import { ListedUnits } from './listed-units.js';
import { useStamp } from './number-chip.js';
import { SectionProse } from './section-prose.js';
import type { BulletinForm } from './use-bulletin-form.js';
import { sectionWords, words } from './words.js';

const numerals = { zh: ['一、', '二、', '三、', '四、', '五、', '六、'], en: ['1. ', '2. ', '3. ', '4. ', '5. ', '6. '] };

function Cited({ form: { bulletin, text, write } }: { form: BulletinForm }) {
  const say = useSay();
  const [shown, asked] = [text.cited.join(' '), bulletin.state === 'draft'];
  if (!asked) return <p className="num">{shown}</p>;
  return <Input className="no-print" aria-label={say(words.cited)} placeholder={say(words.cited)} defaultValue={shown} onBlur={(event) => write({ cited: event.target.value.split(/\D+/).filter((no) => no.length === 18) })} />;
}

function Under({ section, form }: { section: BulletinSection; form: BulletinForm }) {
  if (section === 'overview') return <Bands bulletin={form.bulletin} />;
  if (section === 'red' || section === 'black') return <ListedUnits list={section} form={form} />;
  if (section === 'overdue') return <Ledger bulletin={form.bulletin} />;
  return section === 'typical' ? <Cited form={form} /> : null;
}

/** The bulletin as it will be printed: an A4 page. */
export function Paper({ form }: { form: BulletinForm }) {
  const say = useSay();
  const { lang } = useLanguage();
  const stamp = useStamp();
  const { bulletin, text } = form;
  return (
    <article className="bulletin-paper" lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <h2 className="bulletin-title">{text.title}</h2>
      <p className="meta bulletin-stamp">{stamp(bulletin)} · {say(words.v, { n: bulletin.version })}</p>
      {bulletinSection.options.map((section, place) => (
        <section key={section} id={`bulletin-${section}`} className="bulletin-section stack">
          <h3>
            {numerals[lang][place]}
            {say(sectionWords[section])}
          </h3>
          <SectionProse section={section} form={form} />
          <Under section={section} form={form} />
        </section>
      ))}
    </article>
  );
}
