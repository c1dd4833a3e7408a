/** traditionalCharacters: a user's Simplified text in Traditional characters, its words left as they are. */
import type * as opencc from "opencc-js/cn2t";

let convert: ((text: string) => string) | null = null;

export function traditionalCharacters(text: string): string {
  if (convert === null) {
    // The dictionary is read at first need: every command would wait for it at its start otherwise.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { Converter } = require("opencc-js/cn2t") as typeof opencc;
    convert = Converter({ from: "cn", to: "tw" });
  }
  return convert(text);
}
