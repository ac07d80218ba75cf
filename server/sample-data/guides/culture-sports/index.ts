import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { archiveLookup } from './archive-lookup.js';
import { cultureCentreClass } from './culture-centre-class.js';
import { intangibleHeritageInheritor } from './intangible-heritage-inheritor.js';
import { libraryCard } from './library-card.js';
import { sportsVenueBooking } from './sports-venue-booking.js';

export const cultureSportsGuides: readonly ServiceGuide[] = [libraryCard, sportsVenueBooking, cultureCentreClass, intangibleHeritageInheritor, archiveLookup];
