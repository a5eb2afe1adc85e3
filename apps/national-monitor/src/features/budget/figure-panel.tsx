import type { BudgetView } from '@iza/api/budget';
import { Link } from '@iza/ui/parts';
import { Panel, useSearchParams } from '@iza/ui/shell';
import { useFormat, useTexts } from '@iza/ui/texts';
import { anyFigureHref, type FigureId, type Unit } from './address.ts';
import { ClauseLink } from '@iza/ui/accord';
import { figureFacts, type FigureFacts, type PartOfFigure } from './figure-facts.ts';
import { budgetTexts } from './texts.ts';
import { useAmounts } from './use-amounts.ts';
import { useExplain } from './use-explain.ts';

type PanelProps = {
  view: BudgetView;
  figure: FigureId | undefined;
  unit: Unit;
  onClose: () => void;
};

/** Where a figure stands, how it was built up, and what does not tie. */
export function FigurePanel({ view, figure, unit, onClose }: PanelProps) {
  const texts = useTexts(budgetTexts);
  if (!figure) return null;
  const facts = figureFacts(view, figure);
  const title = facts ? `${facts.row.label}, ${figure.column}` : figure.column;
  return (
    <Panel open title={title} onClose={onClose}>
      {facts ? <Facts facts={facts} unit={unit} /> : <p>{texts.figure.notThere}</p>}
    </Panel>
  );
}

function Facts({ facts, unit }: { facts: FigureFacts; unit: Unit }) {
  const texts = useTexts(budgetTexts);
  const format = useFormat();
  const { table, row, literal, amount, differences } = facts;
  const words = texts.figure;
  const explain = useExplain(unit);
  return (
    <div className='iza-stack monitor-facts'>
      <dl>
        <dt>{words.printed}</dt>
        <dd>
          <strong>{literal}</strong> {words.units[table.unit]}
        </dd>
        {amount !== undefined && (
          <>
            <dt>{words.readAs}</dt>
            <dd>{format.euro(amount)}</dd>
          </>
        )}
        <dt>{words.edition}</dt>
        <dd>{texts.editionNames[table.edition as keyof typeof texts.editionNames]}</dd>
        <dt>{words.table}</dt>
        <dd>{table.title}</dd>
        <dt>{words.place}</dt>
        <dd>
          <ClauseLink clause={table.clause} />
          <br />
          <span className='iza-quiet iza-small'>{words.lines(row.lines.join(', '))}</span>
        </dd>
        {row.note !== undefined && (
          <>
            <dt>{words.note}</dt>
            <dd>{row.note}</dd>
          </>
        )}
      </dl>
      {differences.map((one) => (
        <section key={one.id} className='iza-stack iza-stack--tight'>
          <h3>
            {words.differences}: {texts.kinds[one.kind].toLowerCase()}
          </h3>
          <p>{explain(one)}</p>
        </section>
      ))}
      <BuildUp facts={facts} unit={unit} />
      <Elsewhere facts={facts} unit={unit} />
    </div>
  );
}

/** Rows of the same table and column, each a link to its own figure. */
function Parts({
  facts,
  parts,
  unit,
}: {
  facts: FigureFacts;
  parts: readonly PartOfFigure[];
  unit: Unit;
}) {
  const [params] = useSearchParams();
  const amounts = useAmounts(unit);
  return (
    <>
      {parts.map(({ row, amount }) => (
        <tr key={row.key}>
          <th scope='row'>
            <Link replace href={anyFigureHref(params, { ...facts.id, row: row.key })}>
              {row.label}
            </Link>
          </th>
          <td className='iza-numeric'>{amounts.bare(amount)}</td>
        </tr>
      ))}
    </>
  );
}

function BuildUp({ facts, unit }: { facts: FigureFacts; unit: Unit }) {
  const texts = useTexts(budgetTexts);
  const amounts = useAmounts(unit);
  const { parts, sum, growth, row, table } = facts;
  const words = texts.figure;
  if (growth) {
    return (
      <section className='iza-stack iza-stack--tight'>
        <h3>{words.growth(growth.printed)}</h3>
        <table className='monitor-facts__table'>
          <tbody>
            <Parts facts={facts} parts={growth.level} unit={unit} />
            <tr>
              <th scope='row'>{words.growthMakes}</th>
              <td className='iza-numeric'>{amounts.bare(growth.computed)}</td>
            </tr>
          </tbody>
        </table>
      </section>
    );
  }
  if (sum === undefined) {
    const signed = row.kind === 'framework' && table.edition === 'signed-2022';
    return <p className='iza-quiet'>{signed ? words.signedBuildUp : words.noBuildUp}</p>;
  }
  return (
    <section className='iza-stack iza-stack--tight'>
      <h3>{words.builtUp}</h3>
      <table className='monitor-facts__table'>
        <tbody>
          <Parts facts={facts} parts={parts} unit={unit} />
          <tr>
            <th scope='row'>{words.sum}</th>
            <td className='iza-numeric'>{amounts.bare(sum)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Elsewhere({ facts, unit }: { facts: FigureFacts; unit: Unit }) {
  const texts = useTexts(budgetTexts);
  const amounts = useAmounts(unit);
  const [params] = useSearchParams();
  const { countsIn, elsewhere, id } = facts;
  return (
    <>
      {countsIn.length > 0 && (
        <section className='iza-stack iza-stack--tight'>
          <h3>{texts.figure.countsIn}</h3>
          <ul className='monitor-plain'>
            {countsIn.map(({ key, label }) => (
              <li key={key}>
                <Link replace href={anyFigureHref(params, { ...id, row: key })}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && (
        <section className='iza-stack iza-stack--tight'>
          <h3>{texts.figure.elsewhere}</h3>
          <ul className='monitor-plain'>
            {elsewhere.map(({ table, row, amount, difference }) => (
              <li key={table.id}>
                <Link
                  replace
                  href={anyFigureHref(params, { table: table.id, row: row.key, column: id.column })}
                >
                  {table.clause},{' '}
                  {texts.editionNames[table.edition as keyof typeof texts.editionNames]}
                </Link>
                : {amounts.bare(amount)} (
                {difference === 0 ? texts.figure.same : amounts.signed(difference)})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
