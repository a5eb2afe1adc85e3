import type { RegionProfileView } from '@iza/api/profile';
import {
  citeFigure,
  namedArea,
  pointsInTime,
  PROFILE_TEMPLATES,
  workingValue,
} from '@iza/domain/profile';
import type { Figure, SourceRef } from '@iza/domain/values';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboboxField } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice, Skeleton } from '../../parts/notice.tsx';
import { areaName } from '../../profile/model/format.ts';
import { profileTexts } from '../../profile/texts.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { formatDeadline } from '@iza/domain/values';
import { usePlanHead } from '../store/use-plan.tsx';
import { formTexts } from './texts.ts';

type Choice = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly figure: Figure;
  readonly source: SourceRef;
};

/** What can be cited of the profile of a region: values that are known and, where sources differ, chosen. */
function useChoicesOf() {
  const texts = useTexts(profileTexts);
  const { language } = useLanguage();
  const { number } = useFormat();
  return ({ region, template, municipalities, opened }: RegionProfileView): readonly Choice[] => {
    if (!opened || !template) return [];
    const kind = texts.name[PROFILE_TEMPLATES[template].kind];
    const profile = texts.citedName(kind, region.name, opened.number);
    const figures = opened.units.flatMap((unit) => (unit.unit === 'figure' ? [unit.content] : []));
    return figures.flatMap((figure) =>
      pointsInTime(figure).flatMap((point): Choice[] => {
        const where = areaName(figure.area, municipalities, texts);
        const label = figure.area.kind === 'region' ? region.name : where;
        const from = { version: opened.version, name: profile, area: namedArea(label) };
        const cited = citeFigure(figure, point, from);
        const value = workingValue(point);
        if (!cited.ok || !value) return [];
        const period = formatDeadline(point.period, language);
        return [
          {
            id: `${figure.id} ${period}`,
            label: `${figure.name}, ${where}, ${period}: ${number(value.number)} ${figure.unit}`,
            hint: value.source.name,
            figure: cited.value,
            source: { name: profile, place: figure.name },
          },
        ];
      }),
    );
  };
}

/** Takes a figure of the region's profile over, with its definition and sources, marked with where it came from. */
export function CiteFigure({
  onCite,
  onClose,
}: {
  onCite: (figure: Figure, source: SourceRef) => void;
  onClose: () => void;
}) {
  const trpc = useTRPC();
  const texts = useTexts(formTexts);
  const { plan } = usePlanHead();
  const choicesOf = useChoicesOf();
  const profiles = useQueries({
    queries: plan.regions.slice(0, 6).map((region) => trpc.profile.open.queryOptions({ region })),
  });
  const [wanted, setWanted] = useState('');
  const choices = profiles.flatMap(({ data }) => (data ? choicesOf(data) : []));
  const chosen = choices.find(({ id }) => id === wanted);
  const arriving = profiles.some(({ isPending }) => isPending);
  return (
    <Dialog
      open
      title={texts.citeTitle}
      onClose={onClose}
      actions={
        <Button
          purpose='primary'
          disabled={!chosen}
          onClick={() => {
            if (!chosen) return;
            onCite(chosen.figure, chosen.source);
            onClose();
          }}
        >
          {texts.citeTake}
        </Button>
      }
    >
      <div className='iza-stack'>
        <p>{texts.citeLead}</p>
        {arriving && <Skeleton lines={2} />}
        {!arriving && choices.length === 0 && <Notice>{texts.citeNone}</Notice>}
        {choices.length > 0 && (
          <ComboboxField
            label={texts.citeFigure}
            single
            values={wanted === '' ? [] : [wanted]}
            options={choices.map(({ id, label, hint }) => ({ value: id, label, hint }))}
            onChange={(values) => setWanted(values.at(-1) ?? '')}
          />
        )}
      </div>
    </Dialog>
  );
}
