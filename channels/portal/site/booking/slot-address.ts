const ofSlot = /:(\d{4}-\d\d-\d\d):(\d\d:\d\d)$/;

/** The date (YYYY-MM-DD) and the start (epoch ms, Asia/Shanghai) in a slot's address `centre:date:time`; null when it is none. */
export function slotAddress(slotId: string): { date: string; startsAt: number } | null {
  const [, date, time] = ofSlot.exec(slotId) ?? [];
  return date === undefined || time === undefined ? null : { date, startsAt: Date.parse(`${date}T${time}:00+08:00`) };
}
