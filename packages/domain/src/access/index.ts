export * from './may-action-point.ts';
export * from './may-actor.ts';
export * from './role.ts';
