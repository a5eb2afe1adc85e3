import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where the embedded database keeps its data: outside the repository, and for root outside /root, which other users can't reach.
 * @param chosen setting of the operator, used as it is
 */
export function dataFolderOf(chosen: string | undefined): string {
  if (chosen) return path.resolve(chosen);
  if (process.getuid?.() === 0) return '/var/lib/iza-regie';
  const base = process.env['XDG_DATA_HOME'] ?? path.join(homedir(), '.local', 'share');
  return path.join(base, 'iza-regie');
}
