/** yearIn: a year as it is typed. */

/** Null for blank; undefined for what is no year. */
export function yearIn(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === "") return null;
  return /^(?:19|20|21)\d{2}$/.test(plain) ? Number(plain) : undefined;
}
