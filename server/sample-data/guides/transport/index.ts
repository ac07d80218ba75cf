import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { cityTransitCard } from './city-transit-card.js';
import { eBikeRegistration } from './e-bike-registration.js';
import { seniorTransitCard } from './senior-transit-card.js';
import { truckCityPass } from './truck-city-pass.js';
import { vehicleInspectionMark } from './vehicle-inspection-mark.js';

export const transportGuides: readonly ServiceGuide[] = [seniorTransitCard, cityTransitCard, truckCityPass, eBikeRegistration, vehicleInspectionMark];
