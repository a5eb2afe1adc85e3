import { readFile } from 'node:fs/promises';
import { findByHash, sha256 } from '@iza/db/publication';
import { exportPlan, importPlan } from '@iza/api/plan';
import { NotFoundError } from '@iza/api/answer';
import { frozenPlanText, planFileSchema, PUBLICATION_FORMAT } from '@iza/domain/exchange';
import { canonicalJson, planIdSchema } from '@iza/domain/values';
import { newId } from '../new-id.ts';
import { CommandFault, optional, type Command } from './command.ts';
import { withDatabase } from './with-database.ts';

const MAX_BYTES = 50 * 1024 * 1024;

async function readJson(file: string): Promise<unknown> {
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFault(`${file} can't be read (${error.code ?? error.message})`);
  });
  if (content.length > MAX_BYTES) throw new CommandFault(`${file} is larger than 50 MB`);
  try {
    return JSON.parse(content.toString('utf8'));
  } catch (error) {
    throw new CommandFault(`${file} is no JSON: ${(error as Error).message}`);
  }
}

const inWords = (path: readonly (string | number)[] = []) =>
  path.length === 0 ? '(file)' : path.join('.');

export const planImportCommand: Command = {
  name: 'plan import',
  usage: 'plan import FILE',
  about: 'Bring in a plan file as a new draft; a file with faults is refused whole',
  words: 1,
  run: async ({ settings, args, out }) => {
    const file = args.positionals[0] ?? '';
    const json = await readJson(file);
    const origin = settings.mode === 'demonstration' ? 'example' : 'live';
    const imported = await withDatabase(settings, (database) =>
      database.asOperator((tx) => importPlan({ tx, newId, origin }, json)),
    );
    if (!imported.ok) {
      for (const { path, code, detail } of imported.refusals) {
        out.say(`${inWords(path)}: ${detail?.['message'] ?? code}`);
      }
      const count = imported.refusals.length;
      throw new CommandFault(`${file}: ${count} faults, nothing was written`, {
        refusals: imported.refusals,
      });
    }
    const { plan, items, targets } = imported.value;
    out.say(`Imported as a draft, with ${items} items and ${targets} targets.`);
    out.answer({ ...imported.value, plan });
  },
};

export const planExportCommand: Command = {
  name: 'plan export',
  usage: 'plan export ID',
  about: 'Print the newest version of a plan as a plan file',
  words: 1,
  run: async ({ settings, args, out }) => {
    const plan = planIdSchema.safeParse(args.positionals[0]);
    if (!plan.success) throw new CommandFault(`${args.positionals[0]} is no id of a plan`);
    const file = await withDatabase(settings, (database) =>
      database.asOperator((tx) => exportPlan({ tx }, { plan: plan.data })),
    ).catch((error: unknown) => {
      if (error instanceof NotFoundError) throw new CommandFault(`there is no plan ${plan.data}`);
      throw error;
    });
    out.answer(file);
  },
};

/** Of a plan file what is in the plan, without the working corner; of the public's file all of it. White space and order don't count. */
function hashOf(file: string, json: unknown): string {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : '';
  if (format === PUBLICATION_FORMAT) return sha256(canonicalJson(json));
  const plan = planFileSchema.safeParse(json);
  if (!plan.success) throw new CommandFault(`${file} is no plan file and no published plan`);
  return sha256(frozenPlanText(plan.data));
}

export const planHashCommand: Command = {
  name: 'plan hash',
  usage: 'plan hash FILE',
  about: 'Print the hash of a plan file or of a published plan',
  words: 1,
  run: async ({ args, out }) => {
    const file = args.positionals[0] ?? '';
    out.answer({ file, sha256: hashOf(file, await readJson(file)) });
  },
};

export const planVerifyCommand: Command = {
  name: 'plan verify',
  usage: 'plan verify FILE [--hash HASH]',
  about:
    'Say whether a file is an adopted plan of this installation, or has the hash that is given',
  more: ['--hash HASH  compare with this hash; needs no database'],
  words: 1,
  options: { hash: { type: 'string' } },
  run: async ({ settings, args, out }) => {
    const file = args.positionals[0] ?? '';
    const hash = hashOf(file, await readJson(file));
    const given = optional(args, 'hash')?.toLowerCase();
    const adopted =
      given === undefined
        ? await withDatabase(settings, (database) =>
            database.asOperator((tx) => findByHash(tx, hash)),
          )
        : [];
    const same = given === undefined ? adopted.length > 0 : given === hash;
    const answer = { file, sha256: hash, same, adopted };
    if (!same) {
      const what =
        given === undefined ? 'is no adopted plan as it was adopted' : 'has another hash';
      throw new CommandFault(`${file} ${what}`, answer);
    }
    out.answer(answer);
  },
};
