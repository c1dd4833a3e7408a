/** KeptColumns: the three columns of 检查结果 that are the user's own, as they stand. */
export interface KeptColumns {
  readonly handling: string;
  readonly note: string;
  readonly checker: string;
}
