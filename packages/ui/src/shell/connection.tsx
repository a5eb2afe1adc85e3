import { useSyncExternalStore } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../texts/language.tsx';
import { shellTexts } from './texts.ts';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Whether the browser believes it has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

export type ConnectionProps = { serverAway?: boolean | undefined };

/** Says that there is no connection and that work goes on; silent when all is well. */
export function Connection({ serverAway }: ConnectionProps) {
  const texts = useTexts(shellTexts);
  const online = useOnline();
  const away = !online || serverAway;
  return (
    <output className='iza-connection'>
      {away && (
        <span title={texts.offlineHint}>
          <Icon name='offline' /> {online ? texts.serverAway : texts.offline}
          <span className='iza-hidden'>. {texts.offlineHint}</span>
        </span>
      )}
    </output>
  );
}
