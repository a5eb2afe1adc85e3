export { dataFolderOf } from './data-folder.ts';
export { startEmbedded, type EmbeddedDatabase, type EmbeddedSettings } from './start-embedded.ts';
