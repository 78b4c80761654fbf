import { randomBytes } from "node:crypto";
import { createServer, type AddressInfo, type Server } from "node:net";

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

/** The address of one of a kernel's ports, as ZeroMQ has it. */
export function address({ transport, ip }: Connection, port: number): string {
  return `${transport}://${ip}:${port}`;
}

/** Every address that a kernel binds. */
export function addresses(connection: Connection): string[] {
  const { shell_port, iopub_port, control_port, stdin_port, hb_port } = connection;
  return [shell_port, iopub_port, control_port, stdin_port, hb_port].map((port) => address(connection, port));
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
