import { Button } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';
import { useTexts } from '../texts/language.tsx';
import type { ListedMoment } from './moments.ts';
import { versionTexts } from './texts.ts';

/** Groups longer than this are folded: the last days are what people look for. */
const IN_SIGHT = 8;

export type MomentListProps = {
  moments: readonly ListedMoment[];
  /** Address of the comparison of two moments. */
  compare: (from: ListedMoment, to: ListedMoment) => string;
  now: ListedMoment;
  before: (moment: ListedMoment) => ListedMoment | undefined;
  /** Absent for who may not give names. */
  onName: ((moment: ListedMoment) => void) | undefined;
};

function Row({ moment, ...props }: Omit<MomentListProps, 'moments'> & { moment: ListedMoment }) {
  const texts = useTexts(versionTexts);
  const { compare, now, before, onName } = props;
  const previous = before(moment);
  const about = <span className='iza-hidden'> ({moment.label})</span>;
  return (
    <li className='versions-moment'>
      <div>
        <p className='versions-moment__label'>{moment.label}</p>
        {moment.details.map((detail) => (
          <p key={detail} className='iza-small iza-quiet'>
            {detail}
          </p>
        ))}
      </div>
      <div className='iza-row versions-moment__actions'>
        {moment !== now && (
          <Link href={compare(moment, now)}>
            {texts.compareWithNow}
            {about}
          </Link>
        )}
        {previous && (
          <Link href={compare(previous, moment)}>
            {texts.comparePrevious}
            {about}
          </Link>
        )}
        {onName && moment.kind !== 'named' && (
          <Button small onClick={() => onName(moment)}>
            {moment.kind === 'now' ? texts.nameNow : texts.name}
            {moment.kind !== 'now' && about}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Every moment of the plan by kind: now, those with a name, steps, days. */
export function MomentList({ moments, ...props }: MomentListProps) {
  const texts = useTexts(versionTexts);
  const groups = [...Map.groupBy(moments, ({ group }) => group)];
  const row = (moment: ListedMoment) => (
    <Row key={`${moment.kind} ${moment.label} ${moment.key}`} moment={moment} {...props} />
  );
  return groups.map(([group, members]) => (
    <section key={group} aria-label={group === '' ? texts.moments : group}>
      {group !== '' && <h3>{group}</h3>}
      <ul className='versions-moments'>{members.slice(0, IN_SIGHT).map(row)}</ul>
      {members.length > IN_SIGHT && (
        <details>
          <summary>{texts.older(members.length - IN_SIGHT)}</summary>
          <ul className='versions-moments'>{members.slice(IN_SIGHT).map(row)}</ul>
        </details>
      )}
    </section>
  ));
}
