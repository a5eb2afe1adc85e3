export * from './mail.ts';
export * from './settings.ts';
export * from './working-day.ts';
