import type { Refusal } from '@iza/domain/values';

/** How sending a file ended. */
export type Sent =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'stopped' | 'away' | 'signed-out' | 'busy' };

const BY_STATUS: Readonly<Record<number, Sent>> = {
  401: { kind: 'signed-out' },
  413: { kind: 'refused', refusals: [{ code: 'file-too-large' }] },
  429: { kind: 'busy' },
};

function read(status: number, text: string): Sent {
  const known = BY_STATUS[status];
  if (known) return known;
  try {
    const answer = JSON.parse(text) as Sent;
    return answer.kind === 'saved' || answer.kind === 'refused' ? answer : { kind: 'away' };
  } catch {
    return { kind: 'away' };
  }
}

/**
 * Sends a file as it is. An XMLHttpRequest, because only that tells how far it came.
 * @param id its number: sent again after a lost answer, it is not kept twice
 * @param told how much was sent, from 0 to 1
 * @param signal stops it
 */
export function sendFile(
  address: string,
  { id, file }: { readonly id: string; readonly file: File },
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${address}/${id}?naam=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => told(loaded / total));
    request.addEventListener('load', () => resolve(read(request.status, request.responseText)));
    request.addEventListener('error', () => resolve({ kind: 'away' }));
    request.addEventListener('abort', () => resolve({ kind: 'stopped' }));
    if (signal.aborted) return resolve({ kind: 'stopped' });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
    return undefined;
  });
}
