const remembered = 'console.counter';

export interface Seat {
  centreId: string;
  no: number;
}

/** Where somebody sat last on this device; the first window of no centre when nowhere. */
export function rememberedSeat(): Seat {
  const [centreId = '', no = ''] = (localStorage.getItem(remembered) ?? '').split(' ');
  return { centreId, no: Number(no) || 1 };
}

export function rememberSeat({ centreId, no }: Seat): void {
  localStorage.setItem(remembered, `${centreId} ${no}`);
}
