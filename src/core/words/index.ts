/** core/words: the words of the field as data, and the two ways of writing a text the same. */
export { lettersIn, pairsIn, wordsIn } from "./letters";
export { isSimple, simplify } from "./simplify";
export { tidy, trimmed } from "./tidy";
