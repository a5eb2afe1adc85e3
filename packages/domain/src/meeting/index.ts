export * from './action.ts';
export * from './agenda.ts';
export * from './meeting.ts';
export * from './meeting-moves.ts';
