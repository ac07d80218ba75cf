/** The first and last date of the month before a 'YYYY-MM-DD' date. */
export function lastMonthOf(today: string): { first: string; last: string } {
  const end = new Date(Date.parse(`${today.slice(0, 7)}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { first: `${end.slice(0, 7)}-01`, last: end };
}
