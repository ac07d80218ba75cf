import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';

/** A hall's display is a page of its own: it needs no login, and none of the console. */
const inHall = window.location.pathname.startsWith('/console/hall/');
const Page = lazy(async () => (inHall ? { default: (await import('./features/hall-display/index.js')).HallDisplayPage } : { default: (await import('./app/app.js')).App }));

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <Suspense>
        <Page />
      </Suspense>
    </StrictMode>,
  );
