/** otherColumns, columnsOfOthers: columns of a plan that are another organisation's: 党建工作 beside 工会工作, 党支部 beside 工会 over groups of columns. */
import { MONEY_OF, OTHER_ORGANISATION, OWN_ORGANISATION } from "../words/sheet-words";
import type { Header } from "./header";
import type { Heading } from "./headings";

/** 共青团工作. */
const LONGEST_NAME = 8;

const isOther = (text: string): boolean =>
  text.length <= LONGEST_NAME && OTHER_ORGANISATION.test(text) && !OWN_ORGANISATION.test(text) && !MONEY_OF.test(text);
const isOwn = (text: string): boolean => OWN_ORGANISATION.test(text) && !OTHER_ORGANISATION.test(text);

/** 党建工作 and 共青团工作 beside 工会工作: other organisations' columns, which are not read. */
export function otherColumns(headings: Header["headings"]): readonly number[] {
  const texts = [...headings].map(([column, { text }]) => ({ column, text }));
  if (!texts.some(({ text }) => isOwn(text))) return [];
  return texts.filter(({ text }) => isOther(text)).map(({ column }) => column);
}

/** The columns under another organisation's head, where it has activities of its own beside the union's; 行政 over money alone pays for ours. */
export function columnsOfOthers(headings: Header["headings"]): readonly number[] {
  const heads = [...headings].flatMap(([column, heading]) =>
    heading.group === undefined ? [] : [{ column, group: heading.group, heading }],
  );
  const hasWork = (of: string): boolean => heads.some(({ group, heading }) => group === of && namesWork(heading));
  if (!heads.some(({ group }) => isOwn(group) && hasWork(group))) return [];
  return heads.filter(({ group }) => isOther(group) && hasWork(group)).map(({ column }) => column);
}

const namesWork = ({ senses: [best] }: Heading): boolean => best !== undefined && ["activity", "content", "task"].includes(best.kind);
