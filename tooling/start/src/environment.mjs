import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The folder of the checkout. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** Everything that is brought in, out of git's sight; may be deleted at any time. */
export const runtimeFolder = path.join(root, '.runtime');

// What a surrounding npm or shell sets and that would change what the pinned tools do.
const MISLEADING =
  /^(node_options|node_env|node_path|init_cwd|npm_(lifecycle|package|execpath|node_execpath|command).*|npm_config_(prefix|local_prefix|global.*|user_agent|npm_version|dry_run|ignore_scripts|omit|include|production|only|offline|package_lock.*|workspace.*|silent|loglevel|save.*|node_options|install_strategy|legacy_.*|node_gyp|init_module|noproxy))$/i;

/** @param {NodeJS.ProcessEnv} env */
export function withoutMisleading(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !MISLEADING.test(name)));
}

/** A home folder that can be written to: package managers keep their stores there. */
function usableHome() {
  try {
    const home = homedir();
    accessSync(home, constants.W_OK);
    return home;
  } catch {
    const own = path.join(runtimeFolder, 'home');
    mkdirSync(own, { recursive: true });
    return own;
  }
}

/**
 * The environment for package managers and build tools: pinned programs first in PATH, no news, no questions.
 * @param {{ bin: string }} [runtime]
 */
export function toolEnvironment(runtime) {
  const env = withoutMisleading(process.env);
  const paths = [...(runtime === undefined ? [] : [runtime.bin]), process.env['PATH'] ?? ''];
  return {
    ...env,
    HOME: usableHome(),
    PATH: paths.join(path.delimiter),
    NO_UPDATE_NOTIFIER: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
}
