export {
  migrate,
  type Installation,
  type MigrateOptions,
  type MigrationReport,
} from './migrate.ts';
