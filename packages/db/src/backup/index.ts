export { restore } from './restore.ts';
export { backup, contentHash, type BackupReport } from './write-backup.ts';
