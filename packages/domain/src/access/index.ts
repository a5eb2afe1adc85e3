export * from './may-actor.ts';
export * from './role.ts';
