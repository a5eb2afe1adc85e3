import { defineTexts } from '../texts/define-texts.ts';

export const presenceTexts = defineTexts(
  {
    typesHere: (names: string, many: boolean) => `${names} ${many ? 'typen' : 'typt'} hier`,
    alsoHere: (names: string) => `Ook in dit plan: ${names}`,
    andMore: (names: string, more: number) => `${names} en nog ${more}`,
  },
  {
    typesHere: (names, many) => `${names} ${many ? 'are' : 'is'} typing here`,
    alsoHere: (names) => `Also in this plan: ${names}`,
    andMore: (names, more) => `${names} and ${more} more`,
  },
);
