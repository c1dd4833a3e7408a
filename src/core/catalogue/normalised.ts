/** normalised: the form of a text in which the catalogue compares: Simplified, half width, no white space. */
import { simplify, tidy } from "../words";

export function normalised(text: string): string {
  return tidy(simplify(text));
}
