// @ts-expect-error: saxen ships no types; what is used of it stands below
import { Parser } from 'saxen';

type Attributes = () => Readonly<Record<string, string>>;
type Decode = (text: string) => string;

/** What is used of saxen's parser. */
type XmlParser = {
  on(
    event: 'openTag',
    call: (name: string, attributes: Attributes, decode: Decode) => void,
  ): XmlParser;
  on(event: 'closeTag', call: (name: string) => void): XmlParser;
  on(event: 'text', call: (text: string, decode: Decode) => void): XmlParser;
  on(event: 'cdata', call: (text: string) => void): XmlParser;
  on(event: 'error', call: (error: Error) => void): XmlParser;
  write(text: string): XmlParser;
  end(): unknown;
};

const Typed = Parser as new () => XmlParser;

export const newXmlParser = (): XmlParser => new Typed();
