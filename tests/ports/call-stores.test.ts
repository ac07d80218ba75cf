import { FakeCallSeats, FakeDeskCallStore, FakeRecordingStore } from '../support/fakes/desk-calls.js';
import { FakeSeatStore } from '../support/fakes/seat-store.js';
import { callStoresContract } from './call-stores.contract.js';

callStoresContract('the fake', () => {
  const seats = new FakeSeatStore();
  return Promise.resolve({ deskCalls: new FakeDeskCallStore(), callSeats: new FakeCallSeats(seats), recordings: new FakeRecordingStore(), seats });
});
