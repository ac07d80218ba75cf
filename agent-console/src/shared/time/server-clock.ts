interface ServerClock {
  measure: (sample: { serverNow: number; sentAt: number; receivedAt: number }) => void;
  /** The next sample counts, however slow: the device may have slept, or its clock been set. */
  measureAnew: () => void;
  now: () => number;
}

/** The desk's time, from this device's clock and the offset of the quickest round trip seen. */
export function createServerClock(deviceNow: () => number): ServerClock {
  let best = { offset: 0, trip: Number.POSITIVE_INFINITY };
  return {
    measure({ serverNow, sentAt, receivedAt }) {
      const trip = receivedAt - sentAt;
      if (trip <= best.trip) best = { offset: serverNow - (sentAt + receivedAt) / 2, trip };
    },
    measureAnew() {
      best = { ...best, trip: Number.POSITIVE_INFINITY };
    },
    now: () => Math.round(deviceNow() + best.offset),
  };
}

export const deviceNow = () => Date.now();
export const serverClock = createServerClock(deviceNow);
