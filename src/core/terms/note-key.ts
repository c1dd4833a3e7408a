/** NOTE_KEYS: the paragraphs of 编制说明, in their order. */
export const NOTE_KEYS = ["unit", "basis", "income", "spending", "open", "balance", "other"] as const;
export type NoteKey = (typeof NOTE_KEYS)[number];
