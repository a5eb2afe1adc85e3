import { testSupport } from './imports.ts';
import { type Fault, faultsByLine, type Tree } from './tree.ts';

const REGISTRY_HOST =
  /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bnpm\.pkg\.|\.pkg\.dev\b|_authToken|^\s*(@[^:]+:)?registry\s*=/;
const RESOLVED_FROM = /https?:\/\/|tarball:/;
const WORKPLACE = new RegExp(`(^|[\\s'"\`(])/${'work'}/`);
const SHARED = new RegExp(`\\.\\./${'shared'}\\b`);

/** Nothing in the tree names the machine or the registry it was made with. */
export function outsideNames(tree: Tree): Fault[] {
  const onlyForTests = testSupport(tree);
  return tree.files
    .filter((file) => file.path !== 'tooling/check/src/outside-names.ts')
    .flatMap((file) =>
      faultsByLine(file, (line) => {
        if (REGISTRY_HOST.test(line)) return 'names a package registry: leave that to the machine';
        if (file.path === 'pnpm-lock.yaml' && RESOLVED_FROM.test(line))
          return 'pins an address, not only a version';
        if (WORKPLACE.test(line)) return 'names a folder of one machine';
        if (SHARED.test(line) && !onlyForTests.has(file.path)) {
          return 'only tests may look beside the repository';
        }
        return undefined;
      }),
    );
}
