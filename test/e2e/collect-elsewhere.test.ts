// assets/examples as they are: GNU parallel on two hosts (network namespaces where they may be made), Dask with two workers. One, two, and two of
// which one is killed at its work: the bytes of plain `collect`.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/**
 * Put before the command: while the file HOLD is there, a process that has done a shard waits before it puts the first file into its
 * place, and says so. Shard 0 comes first and makes OUT; it is no part of what is dealt out.
 */
const HOLDING = `
  const fs = require("node:fs"), rename = fs.renameSync, hold = process.env.HOLD;
  const shard = process.argv[process.argv.indexOf("--shard") + 1];
  if (hold && process.argv.includes("--shard") && shard !== "0")
    fs.renameSync = (...args) => {
      if (fs.existsSync(hold)) fs.writeFileSync(hold + "." + process.pid, "");
      while (fs.existsSync(hold)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      return rename(...args);
    };
`;

/** The file that holds the shards of a run; made where one of them is to be killed. */
function holdFile(name: string, isMade: boolean): string {
  const file = path.join(root, `hold ${name}`);
  if (isMade) writeFileSync(file, "");
  return file;
}

/** The processes that wait for a hold to be taken away. */
function held(hold: string): readonly number[] {
  const prefix = `${path.basename(hold)}.`;
  return readdirSync(root)
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)));
}
(hasParallel || hasDask ? describe : describe.skip)("collect by other schedulers", () => {
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), "gonghui-elsewhere-"));
    bin = path.join(root, "bin");
    mkdirSync(bin);
    const built = process.env["GONGHUI_DIST"];
    const dist = built !== undefined && existsSync(path.join(built, "gonghui.cjs")) ? built : sharedBuild("cli");
    writeFileSync(path.join(bin, "hold.cjs"), HOLDING);
    script(
      "gonghui",
      `exec ${process.execPath} --require ${path.join(bin, "hold.cjs")} ${path.join(dist, "gonghui.cjs")} "$@" --workers 1`,
    );
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
      // In place of ssh, which would need a server and keys: the host's name is that of its namespace. SHELL is set as sshd sets it: without
      // it parallel's jobs would do nothing and say that they succeeded.
      const ssh = script(
        "ssh-to",
        `host=$1; shift; [ "$1" = -- ] && shift; export SHELL=/bin/bash; exec ${areNamespaces ? 'ip netns exec "$host" ' : ""}bash -c "$*"`,
      );
      let killed = 0;
      const hold = holdFile(name, isKilled);
      const { status, err } = await ran(
        path.join(EXAMPLES, "parallel.sh"),
        [path.join(root, "in"), out, list],
        environment({ PARALLEL_SSH: ssh, HOLD: hold }),
        () => {
          const [pid] = held(hold);
          if (pid === undefined) return !isKilled;
          process.kill(pid, "SIGKILL");
          killed++;
          rmSync(hold);
          return true;
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
      // Each shard was done by its job, none left for the collect at the end: every job but the killed one told its shard on stdout.
      expect(lines.filter(([, , , , , received]) => Number(received) > 0)).toHaveLength(SHARDS);
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
      const hold = holdFile(`dask ${name}`, isKilled);
      const begin = (module: string, ...argv: string[]): ChildProcess => {
        const child = spawn(PYTHON, ["-m", module, ...argv], { env: environment({ HOLD: hold }), stdio: "ignore" });
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
          if (held(hold).length < 2) return !isKilled;
          killed += workers[0]!.kill("SIGKILL") ? 1 : 0;
          rmSync(hold);
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
