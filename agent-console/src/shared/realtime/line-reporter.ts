import type { LinkEvent } from './link.js';

const sayBackMs = 5000;

interface Means {
  tell: (event: LinkEvent) => void;
  /** Fetches what was missed; resolves with how many messages that was. */
  resync: () => Promise<number>;
}

/** Tells how the line stands; what was fetched after an earlier break is not told during a later one. */
export function lineReporter({ tell, resync }: Means) {
  let breaks = 0;
  let mended = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const back = (which: number, gained: number) => {
    if (which !== breaks) return;
    tell({ kind: 'back', gained });
    timer = setTimeout(() => tell({ kind: 'said' }), sayBackMs);
  };
  return {
    broke(at: number) {
      breaks += 1;
      clearTimeout(timer);
      tell({ kind: 'broke', at });
    },
    connected() {
      if (mended === breaks) return;
      const which = (mended = breaks);
      void resync().then((gained) => back(which, gained));
    },
    stop: () => clearTimeout(timer),
  };
}
