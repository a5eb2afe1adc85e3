import { useMutation } from '@tanstack/react-query';
import type { LinkView } from '@iza/api/action';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { actionFormTexts } from './texts.ts';
import { useWriteKey, useWritten } from './use-written.ts';
import { WriteTrouble } from './write-dialog.tsx';

export type UnlinkProps = {
  link: LinkView['id'];
  /** What the link leads to. */
  name: string;
};

/** Takes a link between an action point and what serves it away; tells why when that is refused. */
export function Unlink({ link, name }: UnlinkProps) {
  const trpc = useTRPC();
  const texts = useTexts(actionFormTexts);
  const key = useWriteKey();
  const write = useMutation(
    trpc.action.unlink.mutationOptions({ onSuccess: useWritten(texts.unlinked, () => {}) }),
  );
  return (
    <>
      <Button
        small
        purpose='subtle'
        icon='close'
        iconOnly
        className='iza-no-print'
        busy={write.isPending}
        onClick={() => write.mutate({ key, link })}
      >
        {texts.unlink(name)}
      </Button>
      <WriteTrouble state={write} />
    </>
  );
}
