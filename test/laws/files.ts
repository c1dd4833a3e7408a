/** lawFiles: every workbook that a law is tried on, where it stands beside the checkout or in it. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const HERE = [path.resolve(__dirname, "../sheets"), path.resolve(__dirname, "../cases")];
const SHARED = path.resolve(__dirname, "../../../shared");
const BESIDE = ["plans", "layouts2", "cases", "robust"].map((name) => path.join(SHARED, name));

/** Full paths in order; folders that are not there give none. */
export function lawFiles(): string[] {
  return [...HERE, ...BESIDE].filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => path.join(folder, String(name)))
      .filter((name) => /\.xls[xm]$/i.test(name))
      .sort(),
  );
}

/** Every n-th from a place that the seed tells. */
export function sampled(files: readonly string[], count: number, seed: number): string[] {
  const step = Math.max(1, Math.floor(files.length / count));
  return files.filter((_, index) => index % step === seed % step);
}
