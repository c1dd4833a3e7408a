/** core/importing: a work plan written as an article → plans and rows, every line accounted for. */
export type { ImportOptions } from "./read-article";
export { readArticle } from "./read-text";
export type { Article, ArticlePlan, ArticleRow, Deadline, IgnoredAs, MonthsFrom, UnrecognisedWhy } from "./article";
export type { Cadence } from "./cadence";
export { expanded, type Expansion } from "./expand";
export { monthsText, remarkOf } from "./row-text";
export { draftPlans } from "./sheets";
export { documentLines, readDocument } from "./document";
export { textLines } from "./lines";
