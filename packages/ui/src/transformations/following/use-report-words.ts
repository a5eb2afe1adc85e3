import type { FollowedReport } from '@iza/api/transformation';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { followingTexts } from './texts.ts';

/** @returns a report in words: a value with its unit, not measured yet, or not reported */
export function useReportWords(): (report: Pick<FollowedReport, 'measured'> | undefined) => string {
  const texts = useTexts(followingTexts);
  const format = useFormat();
  return (report) => {
    if (!report) return texts.notReported;
    const { measured } = report;
    if (!measured) return texts.notMeasured;
    return `${format.number(measured.value.number)} ${measured.value.unit}`;
  };
}
