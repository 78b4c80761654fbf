import { Buffer } from "buffer";

/** Names that the package's code finds everywhere in Node. */
Object.assign(globalThis, { Buffer, process: { env: {}, platform: "browser" } });
