export { capacitiesOf, type Capacity } from './capacity.ts';
export {
  demonstrationPersons,
  openDemonstrationSession,
  type DemonstrationPerson,
} from './demonstration.ts';
export {
  bindIdentity,
  openIdentitySession,
  unbindIdentities,
  type Identity,
} from './identity.ts';
export { actAs, endSession } from './session.ts';
export { createSignInLink, redeemSignInLink } from './sign-in-link.ts';
export { hashToken } from './token.ts';
export { asPerson, forgetLogins } from './borrowed.ts';
export { mailSignInLink } from './mailed-link.ts';
