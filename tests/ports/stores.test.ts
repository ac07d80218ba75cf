import { fakePorts } from '../support/desk-fakes.js';
import { FakeCallStore } from '../support/fakes/call-store.js';
import { appointmentStoreContract } from './appointment-store.contract.js';
import type { Bench, Open } from './bench.js';
import { auditLogContract } from './audit-log.contract.js';
import { conversationStoreContract } from './conversation-store.contract.js';
import { noticeBoardContract } from './notice-board.contract.js';
import { outboxStoreContract } from './outbox-store.contract.js';
import { monday } from './samples.js';
import { seatStoreContract } from './seat-store.contract.js';
import { callStoreContract, smallStoresContract } from './small-stores.contract.js';
import { boardStoreContract } from './board-store.contract.js';
import { bulletinStoreContract } from './bulletin-store.contract.js';
import { caseStoreContract } from './case-store.contract.js';
import { modelShelfContract } from './model-shelf.contract.js';
import { questionStoreContract } from './question-store.contract.js';
import { hallStoreContract } from './hall-store.contract.js';
import { guideStoreContract } from './guide-store.contract.js';
import { savedViewStoreContract } from './saved-view-store.contract.js';
import { supervisionStoreContract } from './supervision-store.contract.js';
import { templateStoreContract } from './template-store.contract.js';
import { ticketStoreContract } from './ticket-store.contract.js';

const name = 'the fake';
const open: Open = () => Promise.resolve({ fresh: () => Promise.resolve(freshFakes()), close: () => Promise.resolve() });

function freshFakes(): Bench {
  const told: Bench['told'] = [];
  return { ...fakePorts({ now: monday, onSaved: (saved) => void told.push(saved) }), calls: new FakeCallStore(), told };
}

conversationStoreContract(name, open);
ticketStoreContract(name, open, (phone) => fakePorts().secrets.hash('phone', phone));
appointmentStoreContract(name, open);
seatStoreContract(name, open);
modelShelfContract(name, open);
questionStoreContract(name, open);
guideStoreContract(name, open);
hallStoreContract(name, open);
savedViewStoreContract(name, open);
outboxStoreContract(name, open);
noticeBoardContract(name, open);
supervisionStoreContract(name, open);
boardStoreContract(name, open);
bulletinStoreContract(name, open);
caseStoreContract(name, open);
smallStoresContract(name, open);
templateStoreContract(name, open);
auditLogContract(name, open);
callStoreContract(name, open);
