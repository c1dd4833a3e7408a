/** builtProgram: the command line as its one file, built into a folder. */
import path from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = path.resolve(__dirname, "../..");

/** Where it stands. */
export async function builtProgram(folder: string): Promise<string> {
  const all = (await import(path.join(ROOT, "webpack.config.js"))) as { default: Configuration[] };
  const cli = all.default.find(({ name }) => name === "cli")!;
  await new Promise<void>((resolve, reject) =>
    webpack({ ...cli, context: ROOT, output: { ...cli.output, path: folder } }, (error, stats) =>
      error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString("errors-only"))) : resolve(),
    ),
  );
  return path.join(folder, "gonghui.cjs");
}
