import { FakeAssistant } from '../support/fakes/assistant.js';
import { assistantContract } from './assistant.contract.js';

assistantContract('the fake', async (clear) => {
  const fake = new FakeAssistant();
  fake.willTake(clear, { topic: 'utilities', confidence: 0.9, words: ['停水'] });
  return fake;
});
