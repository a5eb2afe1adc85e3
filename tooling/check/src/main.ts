import path from 'node:path';
import { commentRules } from './comment-rules.ts';
import { domainPurity } from './domain-purity.ts';
import { importFences } from './import-fences.ts';
import { fileLengths } from './file-lengths.ts';
import { manifests } from './manifests.ts';
import { outsideNames } from './outside-names.ts';
import { readTree, type Rule } from './tree.ts';
import { topLevel } from './top-level.ts';

const RULES: readonly Rule[] = [
  topLevel,
  manifests,
  importFences,
  domainPurity,
  outsideNames,
  commentRules,
];

const tree = await readTree(path.resolve(import.meta.dirname, '../../..'));
const faults = RULES.flatMap((rule) => rule(tree));
for (const { place, message } of faults) console.log(`${place}: ${message}`);
console.log(fileLengths(tree));
console.log(faults.length === 0 ? 'house rules: kept' : `house rules: ${faults.length} broken`);
process.exitCode = faults.length === 0 ? 0 : 1;
