import { Link } from '@iza/ui/parts';
import { useSearchParams } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { budgetSettings, figureHref, type FigureId, type Part } from './address.ts';
import { budgetTexts } from './texts.ts';

export type FigureLinkProps = {
  part: Part;
  figure: FigureId;
  words: string;
  /** How many differences the figure has. */
  differences: number;
};

/** A printed figure; opens its place and build-up beside the table. A figure that does not tie carries a mark. */
export function FigureLink({ part, figure, words, differences }: FigureLinkProps) {
  const texts = useTexts(budgetTexts);
  const [params] = useSearchParams();
  const { figure: shown } = budgetSettings(params);
  const here =
    shown?.table === figure.table && shown.row === figure.row && shown.column === figure.column;
  return (
    <Link
      plain
      replace
      className={differences > 0 ? 'monitor-figure monitor-figure--off' : 'monitor-figure'}
      href={figureHref(part, params, figure)}
      aria-current={here ? 'true' : undefined}
    >
      {words}
      {differences > 0 && (
        <>
          <span aria-hidden='true' className='monitor-figure__mark' />
          <span className='iza-hidden'>{texts.marks(differences)}</span>
        </>
      )}
    </Link>
  );
}
