import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

export type Announce = (text: string, how?: 'polite' | 'assertive') => void;
const AnnounceContext = createContext<Announce>(() => undefined);

/** The console's two live regions, there from the start so that readers know them. */
export function LiveRegions({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ polite: '', assertive: '' });
  const announce = useMemo<Announce>(() => (text, how = 'polite') => setSaid((before) => ({ ...before, [how]: text })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div className="unseen" aria-live="polite" data-region="polite">
        {said.polite}
      </div>
      <div className="unseen" aria-live="assertive" data-region="assertive">
        {said.assertive}
      </div>
    </AnnounceContext.Provider>
  );
}

export const useAnnounce = (): Announce => useContext(AnnounceContext);
