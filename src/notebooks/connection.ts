import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a kernel listens and the key that signs its messages, as in Jupyter's connection file. */
export interface Connection {
  transport: "tcp";
  ip: string;
  shell_port: number;
  iopub_port: number;
  control_port: number;
  stdin_port: number;
  hb_port: number;
  signature_scheme: "hmac-sha256";
  key: string;
}

/** Ports given to kernels of this process, which the system would give again before they are bound. */
const givenPorts = new Set<number>();

/** A connection on this machine alone, with five free ports and a new key. */
export async function newConnection(): Promise<Connection> {
  const [shell_port, iopub_port, control_port, stdin_port, hb_port] = (await freePorts(5)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const key = randomBytes(32).toString("hex");
  const ports = { shell_port, iopub_port, control_port, stdin_port, hb_port };
  return { transport: "tcp", ip: "127.0.0.1", ...ports, signature_scheme: "hmac-sha256", key };
}

/** A connection file that only this user can read, for one kernel, and how to remove it. */
export function writeConnectionFile(connection: Connection): { file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "spectrum-kernel-"));
  const file = join(folder, "connection.json");
  writeFileSync(file, JSON.stringify(connection), { mode: 0o600 });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Ports that nobody listens on. All are held at once, so that they differ, and then let go. */
async function freePorts(count: number): Promise<number[]> {
  const held: Server[] = [];
  const ports: number[] = [];
  while (ports.length < count) {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(0, "127.0.0.1", resolve);
    });
    held.push(server);
    const { port } = server.address() as AddressInfo;
    if (!givenPorts.has(port)) ports.push(port);
  }
  for (const port of ports) givenPorts.add(port);
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
