import type { ServiceGuide } from '../../../desk/catalogue/guide.js';
import { gasConnection } from './gas-connection.js';
import { heatingRefund } from './heating-refund.js';
import { heatingSuspension } from './heating-suspension.js';
import { multiPersonTariff } from './multi-person-tariff.js';
import { waterAccountTransfer } from './water-account-transfer.js';

export const utilitiesGuides: readonly ServiceGuide[] = [waterAccountTransfer, gasConnection, heatingSuspension, heatingRefund, multiPersonTariff];
