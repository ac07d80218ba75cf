import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { broadbandRelocation } from './broadband-relocation.js';
import { mailTracing } from './mail-tracing.js';
import { numberPortability } from './number-portability.js';
import { resultMailDelivery } from './result-mail-delivery.js';
import { telecomTariffDiscount } from './telecom-tariff-discount.js';

export const postTelecomGuides: readonly ServiceGuide[] = [resultMailDelivery, mailTracing, numberPortability, broadbandRelocation, telecomTariffDiscount];
