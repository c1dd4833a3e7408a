/** The version that --version shows: package.json's own. */
import about from "../../../package.json";

export const VERSION: string = about.version;
