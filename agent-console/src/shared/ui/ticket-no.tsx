/** MMDD and the last four digits: how staff say a ticket's number. */
export const shortNo = (no: string): string => (no.length < 10 ? no : `${no.slice(2, 6)}-${no.slice(-4)}`);

/** The full number in groups of six; copying it gives digits only. */
export function TicketNo({ no }: { no: string }) {
  const groups = no.match(/.{1,6}/g) ?? [no];
  return (
    <span className="ticket-no">
      {groups.map((group, place) => (
        <span key={place}>{group}</span>
      ))}
    </span>
  );
}
