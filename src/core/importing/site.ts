/** isSite: page furniture of the web sites that articles are copied from. */
import { SITE_FURNITURE } from "../words/article-words";

/** No furniture is as long as a paragraph. */
const LONGEST = 200;

export function isSite(plain: string): boolean {
  return plain.length <= LONGEST && SITE_FURNITURE.test(plain);
}
