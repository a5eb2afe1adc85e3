import type { Fault, SourceFile, Tree } from './tree.ts';

const SCRIPTS = ['format', 'lint', 'type-check'];
const TEST_SCRIPTS = ['test', 'e2e'];

type Manifest = {
  readonly name?: string;
  readonly scripts?: Record<string, string>;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
};

/** Every package has the same scripts, and versions stand once, in the catalog. */
export function manifests(tree: Tree): Fault[] {
  return tree.files
    .filter(({ path }) => /^(apps|packages|tooling)\/[^/]+\/package\.json$/.test(path))
    .flatMap(faultsOf);
}

function faultsOf({ path, text }: SourceFile): Fault[] {
  const manifest = JSON.parse(text) as Manifest;
  const messages: string[] = [];
  const folder = path.split('/')[1];
  if (manifest.name !== `@iza/${folder}`) messages.push(`is to be named @iza/${folder}`);
  for (const script of SCRIPTS) {
    if (manifest.scripts?.[script] === undefined) messages.push(`has no script "${script}"`);
  }
  if (!TEST_SCRIPTS.some((script) => manifest.scripts?.[script] !== undefined)) {
    messages.push('has no script "test" (or "e2e", in a browser)');
  }
  for (const [name, version] of Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
  })) {
    const wanted = name.startsWith('@iza/') ? 'workspace:*' : 'catalog:';
    if (version !== wanted)
      messages.push(`write "${name}": "${wanted}", with the version in the catalog`);
  }
  return messages.map((message) => ({ place: path, message }));
}
