import { Link } from '@iza/ui/parts';
import { useSearchParams } from '@iza/ui/shell';
import { useTexts } from '@iza/ui/texts';
import { withSettings } from '../../address.ts';
import type { MapKind } from './region-address.ts';
import { regionTexts } from './texts.ts';

/** The kinds of region as links, so that each can be mailed and the back button works; the filters stay. */
export function KindChoice({ kinds, chosen }: { kinds: readonly MapKind[]; chosen: MapKind }) {
  const texts = useTexts(regionTexts);
  const [params] = useSearchParams();
  return (
    <nav className='monitor-kinds iza-no-print' aria-label={texts.kind}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link
              plain
              href={`/regios${withSettings(params, { soort: kind })}`}
              current={kind === chosen ? 'page' : undefined}
            >
              {texts.kinds[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
