// assets/examples as they are: GNU parallel on two hosts (network namespaces where they may be made), Dask with two workers. One, two, and two of
// which one is killed at its work: the bytes of plain `collect`.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { madeWorkbook, templates } from "../collecting/made";
import { sharedBuild } from "./shared-build";

const EXAMPLES = path.resolve(__dirname, "../../assets/examples");
const SHARDS = 4;
const TABLES = ["workbooks", "plan_rows", "month_shares", "findings", "_totals"];
/** Debian's: what else is called python3 may not see its packages. */
const PYTHON = "/usr/bin/python3";

const answers = (program: string, ...argv: string[]): boolean => spawnSync(program, argv, { stdio: "ignore" }).status === 0;
const hasParallel = answers("parallel", "--version");
const hasDask = answers(PYTHON, "-c", "import distributed");

let root: string;
let bin: string;
let expected: Record<string, string>;
const started: ChildProcess[] = [];
const hosts = [`gonghui-${process.pid}-a`, `gonghui-${process.pid}-b`];
let areNamespaces = false;

/** Every table's bytes, by path. */
function bytesOf(out: string): Record<string, string> {
  const files = TABLES.flatMap((table) => readdirSync(path.join(out, table)).map((name) => `${table}/${name}`));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(out, file)).toString("base64")]));
}

/** OUT with its marker: so few workbooks would be one shard. */
function outFolder(name: string): string {
  const out = path.join(root, name);
  mkdirSync(out);
  writeFileSync(path.join(out, "gonghui-collect.json"), JSON.stringify({ schema: "gonghui/collect-folder@1", shards: SHARDS }));
  return out;
}

function script(name: string, text: string): string {
  const file = path.join(bin, name);
  writeFileSync(file, `#!/bin/bash\n${text}\n`, { mode: 0o755 });
  return file;
}

function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${bin}:${process.env["PATH"]}`, HOME: root, ...more };
}

/** Ends with the status; `meanwhile` is called again and again until it says that it is done. */
function ran(
  program: string,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  meanwhile: () => boolean,
): Promise<{ status: number | null; err: string }> {
  const child = spawn(program, argv, { env, stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const timer = setInterval(() => meanwhile() && clearInterval(timer), 10);
  return new Promise((resolve) =>
    child.on("exit", (status) => {
      clearInterval(timer);
      resolve({ status, err });
    }),
  );
}

/** The processes that do a shard of OUT now, the workers they started not among them. */
function shardProcesses(out: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const argv = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
        const shard = argv[argv.indexOf("--shard") + 1];
        // The first one makes OUT, and is no part of what is dealt out.
        return argv.includes(out) && argv.includes("--shard") && shard !== "0" && readlinkSync(`/proc/${pid}/exe`) === process.execPath;
      } catch {
        return false; // It has ended.
      }
    });
}

const isBegun = (out: string): boolean => existsSync(path.join(out, "_done", "0.json"));

(hasParallel || hasDask ? describe : describe.skip)("collect by other schedulers", () => {
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), "gonghui-elsewhere-"));
    bin = path.join(root, "bin");
    mkdirSync(bin);
    const built = process.env["GONGHUI_DIST"];
    const dist = built !== undefined && existsSync(path.join(built, "gonghui.cjs")) ? built : sharedBuild("cli");
    script("gonghui", `exec ${process.execPath} ${path.join(dist, "gonghui.cjs")} "$@" --workers 1`);
    mkdirSync(path.join(root, "in"));
    const all = templates(3);
    for (let seed = 1; seed <= 24; seed++) writeFileSync(path.join(root, "in", `${seed}.xlsx`), madeWorkbook(seed, all));
    const out = outFolder("plain");
    expect([0, 1]).toContain(spawnSync("gonghui", ["collect", path.join(root, "in"), "-o", out], { env: environment() }).status);
    expected = bytesOf(out);
    expect(Object.keys(expected)).toHaveLength(SHARDS * TABLES.length);
    areNamespaces = hosts.every((host) => answers("ip", "netns", "add", host) && answers("ip", "netns", "exec", host, "true"));
    if (!areNamespaces) process.stdout.write("network namespaces may not be made here: the hosts of parallel are this one\n");
  }, 120_000);
  afterAll(() => {
    for (const child of started) child.kill("SIGKILL");
    for (const host of hosts) spawnSync("ip", ["netns", "del", host], { stdio: "ignore" });
    rmSync(root, { recursive: true, force: true });
  });

  const byParallel = hasParallel ? test : test.skip;
  if (!hasParallel) process.stdout.write("skipped: GNU parallel is not installed on this machine (Debian: parallel)\n");
  byParallel.each([
    ["one host", 1, false],
    ["two hosts", 2, false],
    ["two hosts, and the work of one is killed", 2, true],
  ])(
    "GNU parallel: %s",
    async (name, count, isKilled) => {
      const out = outFolder(`parallel ${name}`);
      const list = path.join(root, "hosts");
      writeFileSync(
        list,
        hosts
          .slice(0, count)
          .map((host) => `1/${host}\n`)
          .join(""),
      );
      // In place of ssh, which would need a server and keys: the host's name is that of its namespace.
      const ssh = script(
        "ssh-to",
        `host=$1; shift; [ "$1" = -- ] && shift; exec ${areNamespaces ? 'ip netns exec "$host" ' : ""}bash -c "$*"`,
      );
      let killed = 0;
      const { status, err } = await ran(
        path.join(EXAMPLES, "parallel.sh"),
        [path.join(root, "in"), out, list],
        environment({ PARALLEL_SSH: ssh }),
        () => {
          if (!isKilled || !isBegun(out)) return !isKilled;
          for (const pid of shardProcesses(out).slice(0, 1)) {
            process.kill(pid, "SIGKILL");
            killed++;
          }
          return killed > 0;
        },
      );
      expect([status, killed, err.match(/rror/g)]).toEqual([0, isKilled ? 1 : 0, null]);
      expect(bytesOf(out)).toEqual(expected);
      expect(existsSync(path.join(out, "汇总.xlsx"))).toBe(true);
      const lines = readFileSync(path.join(out, "_joblog"), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t"));
      expect(new Set(lines.map(([, host]) => host)).size).toBe(count);
    },
    120_000,
  );

  const byDask = hasDask ? test : test.skip;
  if (!hasDask) process.stdout.write("skipped: Dask is not installed on this machine (Debian: python3-distributed)\n");
  byDask.each([
    ["one worker", 1, false],
    ["two workers", 2, false],
    ["two workers, one of which is killed", 2, true],
  ])(
    "Dask: %s",
    async (name, count, isKilled) => {
      const out = outFolder(`dask ${name}`);
      const info = path.join(root, `scheduler ${name}.json`);
      const begin = (module: string, ...argv: string[]): ChildProcess => {
        const child = spawn(PYTHON, ["-m", module, ...argv], { env: environment(), stdio: "ignore" });
        started.push(child);
        return child;
      };
      const scheduler = begin(
        "distributed.cli.dask_scheduler",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--no-dashboard",
        "--scheduler-file",
        info,
      );
      while (!existsSync(info) || readFileSync(info, "utf8") === "") await new Promise((resolve) => setTimeout(resolve, 50));
      const { address } = JSON.parse(readFileSync(info, "utf8")) as { address: string };
      const workers = Array.from({ length: count }, () =>
        begin(
          "distributed.cli.dask_worker",
          address,
          "--host",
          "127.0.0.1",
          "--nthreads",
          "1",
          "--no-nanny",
          "--no-dashboard",
          "--local-directory",
          root,
        ),
      );
      let killed = 0;
      const { status } = await ran(
        PYTHON,
        [path.join(EXAMPLES, "dask_collect.py"), address, path.join(root, "in"), out],
        environment(),
        () => {
          if (!isKilled || !isBegun(out) || shardProcesses(out).length < 2) return !isKilled;
          killed += workers[0]!.kill("SIGKILL") ? 1 : 0;
          return true;
        },
      );
      for (const child of [...workers, scheduler]) child.kill("SIGKILL");
      expect([status, killed]).toEqual([0, isKilled ? 1 : 0]);
      expect(bytesOf(out)).toEqual(expected);
    },
    120_000,
  );
});

if (!hasParallel && !hasDask) test.skip("GNU parallel and Dask are not installed on this machine", () => {});
