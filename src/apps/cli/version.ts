/** The version that --version shows: package.json's own. */
import { version } from "../../../package.json";

export const VERSION: string = version;
