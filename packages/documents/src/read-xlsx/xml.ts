import { newXmlParser } from './saxen.ts';
import { XlsxRefused, type Taker } from './unpack.ts';

/** What is made of a document while it comes in; names come without their prefix. */
export type XmlHandler = {
  open?: (name: string, attribute: (name: string) => string | undefined) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

/** Handed to the parser at a time. */
const STEP = 65_536;
/** A tag or a text that takes longer to end is none of a spreadsheet's: a cell holds 32,767 signs. */
const LONGEST = 1_000_000;

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads XML piece by piece, without keeping it. Entities that a document declares itself are never expanded. */
export function xmlTaker({ open, close, text }: XmlHandler): Taker {
  const decoder = new TextDecoder();
  const parser = newXmlParser();
  let pending = 0;
  // the parser catches what its listeners throw, so it is kept and thrown after it
  let refused: XlsxRefused | undefined;
  const heard = (call: () => void) => {
    pending = 0;
    if (refused) return;
    try {
      call();
    } catch (error) {
      refused = error instanceof XlsxRefused ? error : new XlsxRefused('damaged');
    }
  };
  parser.on('error', () => {
    refused ??= new XlsxRefused('damaged');
  });
  parser.on('openTag', (name, attributes, decode) => {
    const attribute = (wanted: string) => {
      const value = attributes()[wanted];
      return value === undefined ? undefined : decode(value);
    };
    heard(() => open?.(bare(name), attribute));
  });
  parser.on('closeTag', (name) => heard(() => close?.(bare(name))));
  parser.on('text', (words, decode) => heard(() => text?.(decode(words))));
  parser.on('cdata', (words) => heard(() => text?.(words)));
  const check = () => {
    if (pending > LONGEST) throw new XlsxRefused('damaged');
    if (refused) throw refused;
  };
  return (piece, last) => {
    for (let at = 0; at < piece.length; at += STEP) {
      const part = piece.subarray(at, at + STEP);
      pending += part.length;
      parser.write(decoder.decode(part, { stream: true }));
      check();
    }
    if (!last) return;
    parser.write(decoder.decode());
    parser.end();
    check();
  };
}
