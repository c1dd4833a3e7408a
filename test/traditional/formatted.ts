/** formatted: TypeScript in the form that npm run format gives it. */
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import * as prettier from "prettier/standalone";

export function formatted(source: string): Promise<string> {
  return prettier.format(source, { parser: "typescript", plugins: [estree as never, typescript], printWidth: 140 });
}
