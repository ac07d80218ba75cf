import { expect, it } from 'vitest';
import { samplePassword, samplePeople } from '../../server/sample-data/staff.js';
import { welcomeText } from '../../server/welcome.js';

it('a new user reads where to go and whom to log in as', () => {
  const text = welcomeText({ url: 'http://127.0.0.1:8787', people: samplePeople, password: samplePassword });
  for (const place of ['/console/', '/docs', 'npm run call', samplePassword]) expect(text).toContain(place);
  for (const role of ['Operator', 'Dispatcher', 'Unit contact', 'Supervisor', 'System administrator']) expect(text).toContain(role);
});
