import type { SourceRef } from '@iza/domain/values';

export const SIGNED_TEXT: SourceRef = {
  name: 'https://www.rijksoverheid.nl/documenten/rapporten/2022/09/16/integraal-zorgakkoord-samen-werken-aan-gezonde-zorg',
  place: 'p. 2',
  edition: 'signed-2022',
};
export const NEWS_ON_LHV: SourceRef = {
  name: 'rijksoverheid.nl, 24-01-2023; skipr.nl; Kamerstuk 31765, nr. 725',
};
export const NEWS_ON_REFUSAL: SourceRef = { name: 'nieuws.nl en skipr.nl, september 2022' };
export const DRAFT: SourceRef = { name: 'Integraal Zorgakkoord, concept', edition: 'concept-2022' };
export const ACTION_LIST: SourceRef = { ...DRAFT, place: 'bijlage L' };
export const MARKET_SHARES: SourceRef = { name: 'staatvenz.nl' };
