import { useQuery } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { dateWords } from '../../../../server/contract/words/date-words.js';
import { shanghaiDate } from '../../../../server/contract/words/shanghai-time.js';
import { fill } from '../../../../server/contract/words/vocabulary.js';
import { useSay } from '../../shared/i18n/language.js';
import type { Lang } from '../../shared/i18n/words.js';
import { useNow } from '../../shared/time/use-now.js';
import { Fetched } from '../../shared/ui/fetched.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { useSite } from '../login/index.js';
import { fetchGuide, guideKeys } from './api.js';
import './notice.css';
import { NoticeSheet } from './notice-sheet.js';
import { words } from './words.js';

function Foot({ lang, no }: { lang: Lang; no: string | null }) {
  const now = useNow();
  const { data: site } = useSite();
  return (
    <p className="sheet-given">
      <span>{site?.brand[lang]}</span>
      {no !== null && <span>{fill(words.forTicket[lang], { no })}</span>}
      <span>{fill(words.given[lang], { date: dateWords(shanghaiDate(now), null, lang) })}</span>
    </p>
  );
}

/** The notice on an A4 page of its own, to be printed in the citizen's language. */
export function NoticePage() {
  const say = useSay();
  const { itemCode = '' } = useParams();
  const [query, setQuery] = useSearchParams();
  const lang: Lang = query.get('lang') === 'en' ? 'en' : 'zh';
  const no = query.get('no');
  const guide = useQuery({ queryKey: guideKeys.one(itemCode), queryFn: () => fetchGuide(itemCode) });
  const speak = (next: string) => setQuery({ lang: next, ...(no !== null && { no }) }, { replace: true });
  return (
    <div className="page stack notice-page">
      <div className="spread notice-tools">
        <PageTitle title={say(words.title)} />
        <div className="row">
          <Radio.Group aria-label={say(words.language)} value={lang} onChange={(event) => speak(String(event.target.value))} optionType="button" options={[{ value: 'zh', label: say(words.zh) }, { value: 'en', label: say(words.en) }]} />
          <Button type="primary" onClick={() => window.print()}>
            {say(words.printNow)}
          </Button>
        </div>
      </div>
      <Fetched query={guide} lines={12}>
        {(page) => <NoticeSheet guide={page} lang={lang} foot={<Foot lang={lang} no={no} />} />}
      </Fetched>
    </div>
  );
}
