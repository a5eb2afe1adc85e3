import { Link } from '../parts/link.tsx';
import { useTexts } from '../texts/language.tsx';
import { Page } from './page.tsx';
import { shellTexts } from './texts.ts';

/** What is shown at an address that leads nowhere, or to what this actor may not see. */
export function NotFoundPage({ homeHref = '/' }: { homeHref?: string | undefined }) {
  const texts = useTexts(shellTexts);
  return (
    <Page title={texts.notFoundTitle} lead={texts.notFoundText}>
      <p>
        <Link href={homeHref}>{texts.notFoundHome}</Link>
      </p>
    </Page>
  );
}
