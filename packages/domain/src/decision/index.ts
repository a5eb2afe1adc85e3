export * from './body-decision.ts';
export * from './commitment.ts';
export * from './mandate.ts';
export * from './process-proposal.ts';
export * from './round-summary.ts';
