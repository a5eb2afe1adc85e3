import type { FileView, TransformationView } from '@iza/api/transformation';
import { useMutation } from '@tanstack/react-query';
import { Button, Link } from '../../parts/index.ts';
import { useLanguage, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { fileTexts } from './texts.ts';

const MEGABYTE = 1024 * 1024;

function useSizeWords(): (bytes: number) => string {
  const { language } = useLanguage();
  return (bytes) => {
    const small = bytes < MEGABYTE;
    const unit = small ? 'kilobyte' : 'megabyte';
    const options = { style: 'unit', unit, maximumFractionDigits: small ? 0 : 1 } as const;
    const value = small ? Math.max(1, bytes / 1024) : bytes / MEGABYTE;
    return new Intl.NumberFormat(language, options).format(value);
  };
}

function FileLine({ view, file }: { view: TransformationView; file: FileView }) {
  const trpc = useTRPC();
  const texts = useTexts(fileTexts);
  const sizeWords = useSizeWords();
  const { once, refresh } = useTransformationWrite(view);
  const away = useMutation(
    trpc.transformation.takeFileAway.mutationOptions({ onSuccess: refresh }),
  );
  const { attachment, name, size, given } = file;
  return (
    <li>
      <Link outside href={`/bijlage/${attachment}`}>
        {name}
      </Link>{' '}
      <span className='iza-quiet'>({sizeWords(size)})</span>{' '}
      {!given && (
        <Button
          small
          purpose='subtle'
          aria-label={texts.takeAwayOf(name)}
          busy={away.isPending}
          onClick={() => away.mutate({ ...once(), attachment })}
        >
          {texts.takeAway}
        </Button>
      )}
      <AttemptWords attempt={away} />
    </li>
  );
}

/** Files with an answer or a milestone, each to take along. */
export function FileList({
  view,
  files,
}: {
  view: TransformationView;
  files: readonly FileView[];
}) {
  const texts = useTexts(fileTexts);
  if (files.length === 0) return null;
  return (
    <ul className='transformation__files' aria-label={texts.files}>
      {files.map((file) => (
        <FileLine key={file.attachment} view={view} file={file} />
      ))}
    </ul>
  );
}
