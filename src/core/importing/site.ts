/** isSite: page furniture of the web sites that articles are copied from. */
import { SITE_FURNITURE } from "../words/article-words";
import { remembered } from "./remembered";

/** No furniture is as long as a paragraph. */
const LONGEST = 200;

export const isSite = remembered((plain) => plain.length <= LONGEST && SITE_FURNITURE.test(plain));
