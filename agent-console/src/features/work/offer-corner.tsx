import { useLocation } from 'react-router';
import { OfferCard } from './offer-card.js';
import './work.css';

/** Away from the workspace the offer sits in the corner; it never covers the page and never takes focus. */
export function OfferCorner() {
  if (useLocation().pathname.startsWith('/work')) return null;
  return (
    <div className="offer-corner">
      <OfferCard />
    </div>
  );
}
