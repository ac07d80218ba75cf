/** MMDD and the last four digits: how staff say a ticket's number. */
export const shortNo = (no: string): string => (no.length < 10 ? no : `${no.slice(2, 6)}-${no.slice(-4)}`);

/** Digits in groups by style alone; copying gives digits only. */
function Grouped({ digits, size }: { digits: string; size: number }) {
  const groups = digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? [digits];
  return (
    <span className="ticket-no">
      {groups.map((group, place) => (
        <span key={place}>{group}</span>
      ))}
    </span>
  );
}

/** The full number in groups of six. */
export const TicketNo = ({ no }: { no: string }) => <Grouped digits={no} size={6} />;

/** A booking's eight digits in groups of four. */
export const BookingNo = ({ no }: { no: string }) => <Grouped digits={no} size={4} />;
