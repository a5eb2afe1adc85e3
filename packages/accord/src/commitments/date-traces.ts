/** Words and digits that may be a date. Anything they find is either a commitment or listed with the reason why not. */
const TRACES: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d{2}/gu,
  /(?<!\d)\d{1,2}-\d{1,2}-/gu,
  /(?<!\p{L})(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)(?!\p{L})/giu,
  /(?<!\p{L})Q ?(?:[1-4]|PM)(?!\p{L})/gu,
  /(?<!\p{L})(?:\p{L}*kwartaal\p{L}*)/giu,
  /(?<!\p{L})(?:voorjaar|zomer|najaar|herfst|winter|augustus?t?besluit)\p{L}*/giu,
  /(?<!\p{L})(?:jaarlijkse?|maandelijkse?)(?!\p{L})/giu,
  /maal per jaar/giu,
  /(?<!\p{L})(?:komende|binnen) (?:\d+|een|één|twee|drie|vier|vijf|zes|enkele) (?:jaar|jaren|maand|maanden|weken|week)(?!\p{L})/giu,
  /komende maanden/giu,
  /komende (?:jaren|periode)/giu,
  /kabinetsperiode/giu,
  /looptijd van het IZA/giu,
  /zo (?:spoedig|snel) mogelijk(?!,)/giu,
  /IZA- ?periode|IZA periode|periode waarvoor/giu,
  /uiterlijke? datum/giu,
  /(?:eerste|tweede) helft/giu,
  /(?<!\p{L})(?:medio|begin|eind) \d/giu,
  /maximaal \d+ jaar/giu,
];

/** A place that looks like a date: offset in the text, and the words. */
export type DateTrace = { readonly at: number; readonly words: string };

/** @returns everything in a text that looks like a date or a term */
export function dateTraces(text: string): DateTrace[] {
  return TRACES.flatMap((trace) =>
    [...text.matchAll(trace)].map((match) => ({ at: match.index, words: match[0] })),
  ).toSorted((a, b) => a.at - b.at);
}
