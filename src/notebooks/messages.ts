import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

/** A message of the Jupyter messaging protocol, version 5.3, without its routing prefix. */
export interface JupyterMessage {
  header: MessageHeader;
  /** Header of the request that this message answers; empty for a request. */
  parentHeader: Partial<MessageHeader>;
  content: Record<string, unknown>;
}

interface MessageHeader {
  msg_id: string;
  msg_type: string;
  session: string;
  username: string;
  date: string;
  version: string;
}

/** Ends the routing prefix of a message on the wire. */
const delimiter = "<IDS|MSG>";

/** A request of a client, with an id of its own. */
export function request(type: string, content: Record<string, unknown>, session: string): JupyterMessage {
  const header = {
    msg_id: randomUUID(),
    msg_type: type,
    session,
    username: "spectrum",
    date: new Date().toISOString(),
    version: "5.3",
  };
  return { header, parentHeader: {}, content };
}

/**
 * The frames of a message as ZeroMQ sends them: delimiter, signature, header, parent header, metadata,
 * content. The signature is the HMAC-SHA256 of the last four under the key of the connection file.
 */
export function encode(message: JupyterMessage, key: string): string[] {
  const parts = [message.header, message.parentHeader, {}, message.content].map((part) =>
    JSON.stringify(part),
  );
  return [delimiter, sign(parts, key), ...parts];
}

/** The inverse of encode. @throws Error when the frames are no message or the signature is wrong */
export function decode(frames: readonly Buffer[], key: string): JupyterMessage {
  const start = frames.findIndex((frame) => frame.toString() === delimiter);
  const [signature, ...parts] = frames.slice(start + 1);
  if (start < 0 || signature === undefined || parts.length < 4) {
    throw new Error("the kernel sent something that is no Jupyter message");
  }
  const expected = Buffer.from(sign(parts, key));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    throw new Error("the kernel sent a message with a wrong signature");
  }
  const [header, parentHeader, , content] = parts.map((part) => JSON.parse(part.toString()) as unknown);
  return { header, parentHeader, content } as JupyterMessage;
}

function sign(parts: readonly (string | Buffer)[], key: string): string {
  const hash = createHmac("sha256", key);
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
