import { readdir, readFile } from 'node:fs/promises';

/** @returns the process and all that it started */
async function withChildren(parent: number): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(
    ids.map(async (id) => {
      const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
      return [id, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const;
    }),
  );
  return [parent, ...parents.flatMap(([id, of]) => (of === parent ? [id] : []))];
}

/** Stops a process and its children in their tracks. @returns what lets them go on */
export async function freeze(parent: number): Promise<() => void> {
  const ids = await withChildren(parent);
  for (const id of ids) process.kill(id, 'SIGSTOP');
  return () => {
    for (const id of ids.splice(0)) process.kill(id, 'SIGCONT');
  };
}
