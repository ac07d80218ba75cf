import type { z } from 'zod';
import type { phonePass } from '../../../../server/contract/calls.js';

export type PhonePass = NonNullable<z.infer<typeof phonePass>['pass']>;
