import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from '../shared/api/query-client.js';
import { LanguageProvider, useLanguage } from '../shared/i18n/language.js';
import { RealtimeProvider } from '../shared/realtime/realtime.js';
import { LiveRegions } from '../shared/ui/live-regions.js';
import { theme } from '../shared/ui/theme.js';
import { useStillness } from '../shared/ui/use-stillness.js';
import '../shared/ui/base.css';
import { ConsoleRoutes } from './routes.js';
import { SessionGate } from './session.js';

function Dressed() {
  const { lang } = useLanguage();
  const still = useStillness();
  return (
    <ConfigProvider theme={theme(lang, still)} locale={lang === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <AntApp>
        <LiveRegions>
          <SessionGate>
            <RealtimeProvider>
              <ConsoleRoutes />
            </RealtimeProvider>
          </SessionGate>
        </LiveRegions>
      </AntApp>
    </ConfigProvider>
  );
}

export function App() {
  const [cache] = useState(createQueryClient);
  return (
    <QueryClientProvider client={cache}>
      <LanguageProvider>
        <BrowserRouter basename="/console">
          <Dressed />
        </BrowserRouter>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
