import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { leaseFiling } from './lease-filing.js';
import { providentFundLoan } from './provident-fund-loan.js';
import { providentFundWithdrawal } from './provident-fund-withdrawal.js';
import { publicRentalHousing } from './public-rental-housing.js';
import { rentSubsidy } from './rent-subsidy.js';

export const housingGuides: readonly ServiceGuide[] = [publicRentalHousing, rentSubsidy, providentFundWithdrawal, providentFundLoan, leaseFiling];
