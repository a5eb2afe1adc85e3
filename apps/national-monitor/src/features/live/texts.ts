import { defineTexts } from '@iza/ui/texts';

export const liveTexts = defineTexts(
  {
    moved: (plan: string, stage: string) => `${plan} staat nu op: ${stage.toLowerCase()}`,
    several: (count: number) => `${count} plannen staan nu in een andere fase`,
  },
  {
    moved: (plan, stage) => `${plan} now stands at: ${stage.toLowerCase()}`,
    several: (count) => `${count} plans are now in another stage`,
  },
);
