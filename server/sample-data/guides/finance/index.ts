import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { creditReport } from './credit-report.js';
import { damagedBanknoteExchange } from './damaged-banknote-exchange.js';
import { personalPensionAccount } from './personal-pension-account.js';
import { smallBusinessInterestSubsidy } from './small-business-interest-subsidy.js';
import { socialCardBankActivation } from './social-card-bank-activation.js';

export const financeGuides: readonly ServiceGuide[] = [creditReport, smallBusinessInterestSubsidy, damagedBanknoteExchange, socialCardBankActivation, personalPensionAccount];
