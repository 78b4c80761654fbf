import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { afterEach, expect, it, vi } from "vitest";
import { newConnection, type Connection } from "../../src/notebooks/connection.js";
import { startKernel } from "../../src/notebooks/kernel.js";
import { startProcess } from "../../src/notebooks/kernel-process.js";

/** Milliseconds for a test: what it waits for are events, which a busy machine brings late. */
const patience = 600_000;
vi.setConfig({ testTimeout: patience });

const running = () => new AbortController().signal;
const servers: Server[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) server.close();
});

/** A connection of which somebody else took a port meanwhile. */
async function takenConnection(): Promise<Connection> {
  const connection = await newConnection();
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(connection.shell_port, "127.0.0.1", resolve));
  return connection;
}

it("starts on other ports when somebody took one of its own between their choice and their use", async () => {
  const taken = await takenConnection();
  const connect = vi.fn(newConnection).mockResolvedValueOnce(taken);
  const kernel = await startKernel(tmpdir(), running(), connect);
  expect(connect).toHaveBeenCalledTimes(2);
  const { reply } = await kernel.execute("1 + 1", patience / 1000);
  expect(reply.status).toBe("ok");
  // It says of itself what a notebook's metadata keep, and has nothing to say when it was asked to leave.
  expect(kernel.languageInfo).toMatchObject({ name: "typescript", file_extension: ".ts" });
  await kernel.shutdown();
  await kernel.shutdown();
  await expect(kernel.execute("1", patience / 1000)).rejects.toMatchObject({
    reason: { en: "the kernel ended with status 0" },
  });
});

it("ends at once, with a status of its own, when it finds a port taken", async () => {
  const { ended } = await startProcess(tmpdir(), await takenConnection());
  await expect(ended).rejects.toMatchObject({
    status: 75,
    reason: { en: "the kernel ended with status 75" },
  });
});

it("says why it does not start", async () => {
  vi.stubEnv("NODE_OPTIONS", "--no-such-option");
  await expect(startKernel(tmpdir(), running())).rejects.toThrow(
    /^the kernel ended with status 9: .*--no-such-option is not allowed in NODE_OPTIONS$/,
  );
});

it("does not start when the run was stopped before", async () => {
  await expect(startKernel(tmpdir(), AbortSignal.abort())).rejects.toMatchObject({
    reason: { en: "stopped", ru: "остановлено" },
  });
});

it("that ended between two cells is not mistaken for anything else", async () => {
  const kernel = await startKernel(tmpdir(), running());
  const { reply } = await kernel.execute("setTimeout(() => process.exit(4)); undefined", patience / 1000);
  expect(reply.status).toBe("ok");
  await expect(kernel.execute("await new Promise(() => {})", patience / 1000)).rejects.toThrow(
    /^the kernel ended with status 4$/,
  );
  await kernel.shutdown();
});
