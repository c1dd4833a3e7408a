/**
 * What is built for shipping, all into dist/:
 *   gonghui.cjs                the command line as one file
 *   taskpane.html and chunks   the Excel task pane, a static folder for any intranet web server
 *   gonghui.html               the page that needs no Excel, one file
 *
 * Settings (environment): GONGHUI_ADDRESS, the https address the pane will be served from;
 * GONGHUI_OFFICE_JS=global|china, or an address of one's own; GONGHUI_DIST, the folder to write to.
 */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

const dist = path.resolve(__dirname, process.env.GONGHUI_DIST || "dist");

/** Office.js comes from its vendor; these are the two addresses there are. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};
const officeSetting = process.env.GONGHUI_OFFICE_JS || "global";
const officeAddress = OFFICE_JS[officeSetting] || officeSetting;
const officeOrigin = /^https?:/.test(officeAddress) ? new URL(officeAddress).origin : "'self'";
const serviceAddress = (process.env.GONGHUI_ADDRESS || "https://localhost:3000").replace(/\/$/, "");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
  },
};
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** Copies files as they are, or through a function of their text. */
class CopyFiles {
  constructor(files) {
    this.files = files;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("CopyFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "CopyFiles", stage }, () => {
        for (const { from, to, change } of this.files) {
          compilation.fileDependencies.add(from);
          const bytes = fs.readFileSync(from);
          compilation.emitAsset(to, new webpack.sources.RawSource(change ? change(bytes.toString("utf8")) : bytes));
        }
      });
    });
  }
}

/** Prints what the pane loads first, gzipped: the figure that decides how long a user waits. */
class PrintFirstLoad {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("PrintFirstLoad", (compilation) => {
      const entry = compilation.entrypoints.get("taskpane");
      const files = entry.getFiles().filter((file) => file.endsWith(".js"));
      const sizes = files.map((file) => zlib.gzipSync(fs.readFileSync(path.join(dist, file))).length);
      console.log(
        `task pane, first load: ${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB gzip (${files.length} files)`,
      );
    });
  }
}

/** Without comments and white space, which every start would have to read; names stay. */
const terse = { minify: true, jsc: { minify: { compress: false, mangle: false, format: { comments: false } } } };
const terseTypescript = {
  ...typescript,
  use: { loader: "swc-loader", options: { ...terse, jsc: { ...typescript.use.options.jsc, ...terse.jsc } } },
};

/** The bin: everything in one CommonJS file that runs on a bare Node 20. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: "./src/apps/cli/main.ts",
  // What main.ts exports is found by name when the file is imported again in a worker.
  output: { path: dist, filename: "gonghui.cjs", chunkFormat: false, library: { type: "commonjs-static" } },
  resolve,
  // What tinypool would load at run time beside itself is this file: nothing is looked for, and nothing put beside it.
  module: { rules: [terseTypescript], parser: { javascript: { url: false, exprContextCritical: false } } },
  // 70 MB of another program, where somebody has installed it: looked for at run time, beside the bin.
  externals: { "@duckdb/node-api": "commonjs @duckdb/node-api" },
  // Names stay readable, so that a stack trace sent by a user says something; size does not matter on disk.
  optimization: { minimize: false, splitChunks: false },
  plugins: [
    // tinypool starts the file beside its own as a worker: in the bin both are this file, and what comes after "?" names nothing.
    new webpack.DefinePlugin({ "import.meta.url": "(require('node:url').pathToFileURL(__filename).href + '?')" }),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

const icons = fs.readdirSync(path.join(__dirname, "assets/icons")).filter((name) => name.endsWith(".png"));
const handbook = [
  "index.html",
  "index.en.html",
  "index.zh-TW.html",
  ...fs.readdirSync(path.join(__dirname, "assets/handbook/pictures")).map((name) => `pictures/${name}`),
];

/** The pane: a small first load, the engine and each view apart. */
const taskpane = {
  name: "taskpane",
  mode: "production",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/apps/taskpane/main.tsx" },
  output: { path: dist, filename: "pane/[name].js", chunkFilename: "pane/[name].[contenthash:8].js", publicPath: "auto" },
  resolve,
  module: { rules: [typescript] },
  optimization: { chunkIds: "named" },
  plugins: [
    new webpack.DefinePlugin({ OFFICE_JS_ADDRESS: JSON.stringify(officeAddress) }),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "src/apps/taskpane/taskpane.html",
      scriptLoading: "defer",
      templateParameters: { officeOrigin },
    }),
    new CopyFiles([
      { from: path.resolve(__dirname, "src/apps/taskpane/compat.js"), to: "compat.js" },
      { from: path.resolve(__dirname, "src/apps/taskpane/taskpane.css"), to: "taskpane.css" },
      {
        from: path.resolve(__dirname, "manifest.xml"),
        to: "manifest.xml",
        change: (text) => text.replaceAll("https://localhost:3000", serviceAddress),
      },
      ...icons.map((name) => ({ from: path.resolve(__dirname, "assets/icons", name), to: `assets/icons/${name}` })),
      ...handbook.map((name) => ({ from: path.resolve(__dirname, "assets/handbook", name), to: `handbook/${name}` })),
    ]),
    new PrintFirstLoad(),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

/** Puts the one script into the page, allows it by its hash and nothing else, and prints how large the page came out. */
class InlinePage {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("InlinePage", (compilation) => {
      const template = path.resolve(__dirname, "src/apps/web/page.html");
      const icon = path.resolve(__dirname, "assets/icons/panel-32.png");
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "InlinePage", stage }, (assets) => {
        for (const file of [template, icon]) compilation.fileDependencies.add(file);
        if (!assets["web.js"]) return; // The build failed, and has said why.
        // Inside a page neither of these may stand in a script; in JavaScript the backslash changes nothing.
        const script = assets["web.js"].source().toString().replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
        const licences = assets["web.js.LICENSE.txt"]?.source().toString() ?? "";
        for (const name of ["web.js", "web.js.LICENSE.txt"]) if (assets[name]) compilation.deleteAsset(name);
        const page = fs
          .readFileSync(template, "utf8")
          .replace("%SCRIPT%", () => `<script>${script}</script>`)
          .replace("%ICON%", () => `data:image/png;base64,${fs.readFileSync(icon).toString("base64")}`);
        const hashes = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(
          ([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
        );
        const whole = `${page.replace("%SCRIPT_HASHES%", hashes.join(" "))}<!--\n${licences.replaceAll("--", "- -")}\n-->\n`;
        compilation.emitAsset("gonghui.html", new webpack.sources.RawSource(whole));
        console.log(
          `gonghui.html: ${(Buffer.byteLength(whole) / 1000).toFixed(0)} kB, ${(zlib.gzipSync(whole).length / 1000).toFixed(0)} kB gzip`,
        );
      });
    });
  }
}

/** The page that needs no Excel: one file that runs from a disk without a network. */
const web = {
  name: "web",
  mode: "production",
  target: ["web", "es2022"],
  entry: { web: "./src/apps/web/main.ts" },
  output: { path: dist, filename: "web.js", publicPath: "" },
  resolve,
  module: {
    rules: [typescript, { test: /\.(?:xlsx|webp)$/, type: "asset/inline" }, { test: /assets.handbook.*\.html$/, type: "asset/source" }],
  },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), new InlinePage()],
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [cli, taskpane, web];
