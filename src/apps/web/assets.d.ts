/** What the build makes of files that are no scripts: workbooks and pictures become data addresses, pages their text. */
declare module "*.xlsx" {
  const address: string;
  export = address;
}
declare module "*.webp" {
  const address: string;
  export = address;
}
declare module "*.html" {
  const text: string;
  export = text;
}
