/** The four places of the product; each has one accent so that nobody mistakes where he is. */
export const appNames = ['roaz', 'regio', 'monitor', 'register'] as const;
export type AppName = (typeof appNames)[number];
