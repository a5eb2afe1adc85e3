import { grantRoleSchema } from '@iza/domain/access';
import { partyIdSchema } from '@iza/domain/values';
import { z } from 'zod';

export const actAsInput = z.strictObject({ party: partyIdSchema, role: grantRoleSchema });
