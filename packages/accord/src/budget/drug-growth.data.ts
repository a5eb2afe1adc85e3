import { lineSpan, type DrugGrowthStepData } from '@iza/domain/accord';

/** Annex K, 5, expensive drugs: the growth above which the mbi settlement is corrected, in years with an overshoot of the MSZ framework. */
export const drugGrowthSteps: DrugGrowthStepData[] = [
  {
    years: [2023, 2024],
    threshold: { printed: '7%', basisPoints: 700 },
    correction: { printed: '50%', basisPoints: 5000 },
    clause: 'K.5.p1',
    lines: lineSpan(6091, 6093),
    edition: 'concept-2022',
  },
  {
    years: [2025, 2026],
    threshold: { printed: '5%', basisPoints: 500 },
    correction: { printed: '50%', basisPoints: 5000 },
    clause: 'K.5.p1',
    lines: lineSpan(6095, 6097),
    edition: 'concept-2022',
  },
];
