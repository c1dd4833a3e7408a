/** Sector: 单位类别. */
export const SECTORS = ["school", "office", "institution", "enterprise", "township", "hospital"] as const;
export type Sector = (typeof SECTORS)[number];
