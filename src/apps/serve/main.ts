/** npm start: serves what was built — the pane on https for sideloading, the page on http — and says what to do with both. */
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import path from "node:path";
import { generateCertificates, getHttpsServerOptions } from "office-addin-dev-certs";

const FOLDER = path.resolve(__dirname, "../../../dist");
const PANE_PORT = 3000;
const PAGE_PORT = 3001;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Files of the folder and nothing else, whatever the address says. */
function fileServer(home: string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(FOLDER, path.normalize(decodeURIComponent(pathname === "/" ? home : pathname)));
    if (!file.startsWith(FOLDER + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
    createReadStream(file).pipe(response);
  };
}

/**
 * A certificate that this computer's Excel trusts: Microsoft's tool installs one on Windows and Mac (it asks first).
 * Elsewhere there is no Excel to trust it, so one is only made.
 */
async function certificate(): Promise<ServerOptions> {
  if (process.platform === "win32" || process.platform === "darwin") return getHttpsServerOptions();
  const folder = path.resolve(__dirname, "../../../out/certificates");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name)) as [string, string, string];
  if (!existsSync(key)) {
    mkdirSync(folder, { recursive: true });
    await generateCertificates(ca, cert, key, 30, ["localhost", "127.0.0.1"]);
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

async function main(): Promise<void> {
  if (!existsSync(path.join(FOLDER, "taskpane.html"))) {
    console.error("还没有构建，请先运行：npm run build");
    process.exitCode = 1;
    return;
  }
  createHttpsServer(await certificate(), fileServer("taskpane.html")).listen(PANE_PORT, "localhost");
  createHttpServer(fileServer("gonghui.html")).listen(PAGE_PORT, "localhost");
  console.log(`Excel 面板  https://localhost:${PANE_PORT}/taskpane.html
            在 Excel 里旁加载 dist/manifest.xml（Windows：共享文件夹目录；Mac：放入 wef 文件夹；
            网页版：加载项 > 更多加载项 > 上传我的加载项），然后打开“工会计划”选项卡。
免 Excel 页  http://localhost:${PAGE_PORT}/
            用浏览器打开，把工作簿拖进去；也可直接双击 dist/gonghui.html。
按 Ctrl+C 停止。`);
}

void main();
