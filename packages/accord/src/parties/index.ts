export { insurers, marketShares, type MarketShare } from './insurers.ts';
export { municipalityParties, partyIdOfMunicipality } from './municipalities-as-parties.ts';
export { parties, partyById } from './parties.ts';
export { signatories } from './signatories.ts';
