export {
  migrate,
  OtherInstallation,
  type Installation,
  type MigrateOptions,
  type MigrationReport,
} from './migrate.ts';
