/** What stands beside the text of a plan and has a record of its own. */
export const MATTERS = ['lean', 'dismissal', 'signal', 'practice', 'notice', 'analysis'] as const;
export type Matter = (typeof MATTERS)[number];

/** What of it waits for someone, on the page of one's own work and in mails. */
export const WAITING_MATTERS = ['answer-signal', 'close-signal'] as const;
export type WaitingMatter = (typeof WAITING_MATTERS)[number];

/** What of a region, beside its plans, waits for someone. */
export const REGION_MATTERS = ['coordinate-notice', 'decide-notice', 'effect-notice'] as const;
export type RegionMatter = (typeof REGION_MATTERS)[number];
