import drenthe from './regional-drenthe.plan.json' with { type: 'json' };
import westBrabant from './regional-west-brabant.plan.json' with { type: 'json' };
import zeeland from './regional-zeeland.plan.json' with { type: 'json' };
import zuidLimburg from './regional-zuid-limburg.plan.json' with { type: 'json' };
import zwolle from './roaz-zwolle.plan.json' with { type: 'json' };

/**
 * Published plans in the import format, brought over by hand: what a demonstration shows, marked as examples. Where the source gives
 * *nothing* for a thing it does name, the region left it open; what the source does not hold at all is *not in source*.
 */
export const examplePlans: readonly { readonly name: string; readonly file: unknown }[] = [
  { name: 'roaz-zwolle', file: zwolle },
  { name: 'regional-drenthe', file: drenthe },
  { name: 'regional-west-brabant', file: westBrabant },
  { name: 'regional-zeeland', file: zeeland },
  { name: 'regional-zuid-limburg', file: zuidLimburg },
];
