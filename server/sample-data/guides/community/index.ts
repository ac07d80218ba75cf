import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { disabilityCertificate } from './disability-certificate.js';
import { elderlyMealService } from './elderly-meal-service.js';
import { homeCareSubsidy } from './home-care-subsidy.js';
import { maintenanceFundUse } from './maintenance-fund-use.js';
import { seniorPrivilegeCard } from './senior-privilege-card.js';

export const communityGuides: readonly ServiceGuide[] = [seniorPrivilegeCard, homeCareSubsidy, elderlyMealService, maintenanceFundUse, disabilityCertificate];
