import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** Why a file is not read. */
export type XlsxFault = 'not-a-spreadsheet' | 'old-or-locked' | 'damaged' | 'too-large';

export class XlsxRefused extends Error {
  readonly fault: XlsxFault;
  constructor(fault: XlsxFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Handed to the inflater at a time: what comes out of it at most is a thousand times as much. */
const STEP = 2048;

/** Takes what a packed file holds, piece by piece. */
export type Taker = (piece: Uint8Array, last: boolean) => void;

type Limits = { readonly unpackedBytes: number; readonly files: number };

/**
 * Unpacks the files that are wanted, in the order they lie in the archive. Nothing is kept, and it stops at once when more comes out than
 * the limits allow, whatever the archive says of itself.
 * @throws {XlsxRefused}
 */
export function unpack(
  bytes: Uint8Array,
  limits: Limits,
  takerOf: (name: string) => Taker | undefined,
): void {
  let unpacked = 0;
  let files = 0;
  // the inflater catches what is thrown below it and hands it back as its own error
  let refused: XlsxRefused | undefined;
  const guarded = (call: () => void) => {
    try {
      call();
    } catch (error) {
      refused ??= error instanceof XlsxRefused ? error : new XlsxRefused('damaged');
      throw refused;
    }
  };
  const open = (file: UnzipFile) => {
    files += 1;
    if (files > limits.files) throw new XlsxRefused('too-large');
    const take = takerOf(file.name);
    if (take === undefined) return;
    file.ondata = (error, piece, last) => {
      if (error) throw refused ?? new XlsxRefused('damaged');
      guarded(() => {
        unpacked += piece.length;
        if (unpacked > limits.unpackedBytes) throw new XlsxRefused('too-large');
        take(piece, last);
      });
    };
    file.start();
  };
  const unzip = new Unzip(open);
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    throw refused ?? (error instanceof XlsxRefused ? error : new XlsxRefused('damaged'));
  }
}
