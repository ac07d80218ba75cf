import { fakePorts } from '../support/desk-fakes.js';
import { FakeCallStore } from '../support/fakes/call-store.js';
import { phoneCallsContract } from './phone-calls.contract.js';
import { monday } from './samples.js';

phoneCallsContract('the fake', () => Promise.resolve({ fresh: () => Promise.resolve({ ...fakePorts({ now: monday }), calls: new FakeCallStore(), told: [] }), close: () => Promise.resolve() }));
