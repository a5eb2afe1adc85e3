import { pointsInTime, workingValue, type ProfileFigure } from '@iza/domain/profile';
import { Button } from '../parts/index.ts';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useProfileDesk } from './profile-desk.ts';
import { profileTexts } from './texts.ts';
import { useProfileWords } from './use-profile-words.ts';

/** Copies what a figure says, with definition, source and a link, to be pasted into the text of a plan. */
export function CiteButton({ figures }: { figures: readonly ProfileFigure[] }) {
  const texts = useTexts(profileTexts);
  const words = useProfileWords();
  const { number } = useFormat();
  const { toast } = useNotices();
  const { view, opened } = useProfileDesk();
  const lines = figures.flatMap((figure) => {
    const point = pointsInTime(figure).findLast((each) => workingValue(each) !== undefined);
    const value = point && workingValue(point);
    if (!point || !value) return [];
    const kind = value.forecast ? `, ${texts.forecast}` : '';
    return [
      `${figure.name} (${words.area(figure.area)}, ${words.period(point.period)}${kind}): ${number(value.number)} ${figure.unit}. ${texts.source}: ${value.source.name || texts.sourceMissing}`,
    ];
  });
  if (lines.length === 0) return null;
  const kind = view.template === 'roaz-profile-2023' ? texts.name.roaz : texts.name.regional;
  const cited = texts.citedName(kind, view.region.name, opened.number);
  const copy = async () => {
    const address = new URL(window.location.pathname, window.location.origin);
    address.searchParams.set('versie', opened.version);
    address.hash = `cijfer-${figures[0]?.id}`;
    const text = `${lines.join('\n')} (${cited}, ${address.href})`;
    await navigator.clipboard.writeText(text);
    toast(texts.copied);
  };
  return (
    <Button small onClick={() => void copy()}>
      {texts.copyCite}
    </Button>
  );
}
