/** What is built for shipping: today the command line as one file, dist/gonghui.cjs. */
const path = require("node:path");
const webpack = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } } },
};

/** The bin: everything in one CommonJS file that runs on a bare Node 20. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: "./src/apps/cli/main.ts",
  output: { path: path.resolve(__dirname, "dist"), filename: "gonghui.cjs", chunkFormat: false },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  // Names stay readable, so that a stack trace sent by a user says something; size does not matter on disk.
  optimization: { minimize: false, splitChunks: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

module.exports = [cli];
