/** ColumnRole: what a column of a plan may hold, named as in the contract. What is known of each stands in core/words/columns.ts. */

export const COLUMN_ROLES = [
  "seq",
  "quarter",
  "month",
  "week",
  "date",
  "task",
  "activity",
  "content",
  "owner",
  "partner",
  "participants",
  "heads",
  "unitPrice",
  "quantity",
  "amount",
  "actual",
  "lastYear",
  "source",
  "subject",
  "unitName",
  "place",
  "status",
  "remark",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Columns that a table of plans may have and that are no part of the plan: known, so that they are not taken for one that is. */
export const OTHER_COLUMNS = [
  "code",
  "rate",
  "remaining",
  "adjusted",
  "approval",
  "unit",
  "income",
  "total",
  "measure",
  "end",
  "done",
] as const;
export type OtherColumn = (typeof OTHER_COLUMNS)[number];

/** What a heading may name. */
export type HeadingKind = ColumnRole | OtherColumn;
