import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { agriculturalInsurance } from './agricultural-insurance.js';
import { farmMachinerySubsidy } from './farm-machinery-subsidy.js';
import { grainSubsidy } from './grain-subsidy.js';
import { homesteadApplication } from './homestead-application.js';
import { landContractCertificate } from './land-contract-certificate.js';

export const agricultureGuides: readonly ServiceGuide[] = [homesteadApplication, farmMachinerySubsidy, grainSubsidy, agriculturalInsurance, landContractCertificate];
