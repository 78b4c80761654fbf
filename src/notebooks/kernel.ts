import { randomUUID } from "node:crypto";
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import type { Dealer } from "zeromq";
import type { Text } from "../languages.js";
import { address, newConnection, type Connection } from "./connection.js";
import { portTakenStatus } from "./kernel-guard.js";
import { KernelError, startProcess } from "./kernel-process.js";
import { decode, encode, request, type JupyterMessage } from "./messages.js";
import { optionalPackage } from "./optional-package.js";
import { problems } from "./words.js";

/** How a kernel answered a request to run code. */
export interface Execution {
  /** Content of execute_reply. */
  reply: { status: "ok" | "error" | "abort"; execution_count?: number; ename?: string; evalue?: string };
  /** What the code made the kernel publish (streams, displays, errors), in order. */
  published: JupyterMessage[];
}

/** A running kernel. */
export interface Kernel {
  /** What the kernel says of its language, as a notebook's metadata keep it. */
  languageInfo: Record<string, unknown>;
  /**
   * Runs code and waits until the kernel has replied and published all of its output.
   * @throws KernelError when that takes longer than the seconds given, counted from when the code is sent, or
   * the kernel ends meanwhile
   */
  execute: (code: string, seconds: number) => Promise<Execution>;
  /** Asks the kernel to leave, and ends it if it does not. Does nothing when it has ended. */
  shutdown: () => Promise<void>;
}

/** A request that waits for its reply and for the end of what it publishes. */
interface Pending {
  published: JupyterMessage[];
  reply: Deferred<JupyterMessage>;
  idle: Deferred<void>;
}

/**
 * Seconds that a kernel has to start. Loading the compiler takes it one or two, on a busy machine a minute. A
 * kernel that cannot start ends, which is noticed at once.
 */
const secondsToStart = 300;

/** Times that a kernel is started on other ports when somebody took one of its own meanwhile. */
const mostStarts = 5;

/** Milliseconds between two attempts to reach a kernel that is starting. They decide nothing but how often. */
const pause = 25;

/**
 * Starts a tslab kernel and waits until it answers. Its cells look for files and modules from `folder`.
 *
 * @param connect chooses the ports; asked again when somebody took one of them meanwhile
 * @throws KernelError when the kernel does not start, or the signal stops it, then or later
 * @throws InputError when a package that only notebooks need is not installed
 */
export async function startKernel(
  folder: string,
  signal: AbortSignal,
  connect: () => Promise<Connection> = newConnection,
): Promise<Kernel> {
  for (let start = 1; start <= mostStarts; start += 1) {
    try {
      return await startOnce(folder, signal, await connect());
    } catch (error) {
      if (!(error instanceof KernelError) || error.status !== portTakenStatus) throw error;
    }
  }
  throw new KernelError(problems.portsTaken(mostStarts));
}

async function startOnce(folder: string, signal: AbortSignal, connection: Connection): Promise<Kernel> {
  const zeromq = await optionalPackage("zeromq", () => import("zeromq"));
  const session = randomUUID();
  const kernel = await startProcess(folder, connection);
  const options = { linger: 0, reconnectInterval: pause };
  const shell = new zeromq.Dealer(options);
  const control = new zeromq.Dealer(options);
  // Nothing is dropped, however much a cell publishes while this process is busy.
  const iopub = new zeromq.Subscriber({ ...options, receiveHighWaterMark: 0 });
  shell.connect(address(connection, connection.shell_port));
  control.connect(address(connection, connection.control_port));
  iopub.connect(address(connection, connection.iopub_port));
  iopub.subscribe();
  const closed = kernel.ended.catch(() => {
    for (const socket of [shell, control, iopub]) socket.close();
  });

  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new KernelError(problems.stopped));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    // One signal stops all kernels of a run, however many come and go.
    kernel.ended.catch(() => signal.removeEventListener("abort", stop));
  });
  stopped.catch(() => undefined);

  const pending = new Map<string, Pending>();
  const firstPublished = deferred<void>();
  const received = Promise.all([
    receive(shell, (message, waiting) => waiting?.reply.resolve(message)),
    receive(iopub, (message, waiting) => {
      firstPublished.resolve();
      if (message.header.msg_type !== "status") waiting?.published.push(message);
      else if (message.content.execution_state === "idle") waiting?.idle.resolve();
    }),
  ]).then(() => kernel.ended);
  received.catch(() => undefined);

  /** Hands on every message of a socket with the request that it answers, if that still waits. */
  async function receive(
    socket: AsyncIterable<Buffer[]>,
    take: (message: JupyterMessage, waiting: Pending | undefined) => void,
  ): Promise<void> {
    for await (const frames of socket) {
      const message = decode(frames, connection.key);
      take(message, pending.get(message.parentHeader.msg_id ?? ""));
    }
  }

  /** Sends a request to the shell and gives what waits for its answer, to be forgotten once that has come. */
  function ask(type: string, content: Record<string, unknown>): Pending & { forget: () => void } {
    const message = request(type, content, session);
    const id = message.header.msg_id;
    const waiting: Pending = { published: [], reply: deferred(), idle: deferred() };
    pending.set(id, waiting);
    send(shell, message).catch(waiting.reply.reject);
    return { ...waiting, forget: () => pending.delete(id) };
  }

  /** Rejects when the socket is closed, which it is once the kernel has ended. */
  async function send(socket: Dealer, message: JupyterMessage): Promise<void> {
    await socket.send(encode(message, connection.key));
  }

  /** Resolves with what is awaited, unless the kernel ends, is stopped or takes too long: then it is killed. */
  async function within<T>(
    seconds: number,
    tooLong: (seconds: number) => Text,
    awaited: Promise<T>,
  ): Promise<T> {
    const timer = new AbortController();
    const late = wait(seconds * 1000, undefined, { signal: timer.signal }).then(async (): Promise<never> => {
      // When this process was itself held up, the answer may be there already, waiting to be read.
      await turn();
      throw new KernelError(tooLong(seconds));
    });
    try {
      return await Promise.race([kernel.ended, stopped, received, awaited, late]);
    } catch (error) {
      kernel.kill();
      await closed;
      throw error;
    } finally {
      timer.abort();
    }
  }

  /**
   * Resolves with the kernel's first answer, once it is known to be heard on both channels. A question waits in
   * the shell until the kernel takes it. But a subscription reaches the kernel at its own time, and what is
   * published before is lost: so the kernel is asked again, after it answered, until something published comes.
   */
  async function handshake(): Promise<JupyterMessage> {
    for (;;) {
      const { reply, forget } = ask("kernel_info_request", {});
      const answer = await reply.promise;
      forget();
      const isHeard = await Promise.race([firstPublished.promise.then(() => true), wait(pause, false)]);
      if (isHeard) return answer;
    }
  }
  const info = await within(secondsToStart, problems.slowStart, handshake());
  kernel.forgetConnection();

  return {
    languageInfo: info.content.language_info as Record<string, unknown>,
    async execute(code, seconds) {
      const content = { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false };
      const { published, reply, idle, forget } = ask("execute_request", content);
      const both = Promise.all([reply.promise, idle.promise]);
      const [answer] = await within(seconds, problems.slowCell, both).finally(forget);
      return { reply: answer.content as unknown as Execution["reply"], published };
    },
    async shutdown() {
      if (!control.closed) await send(control, request("shutdown_request", { restart: false }, session));
      await kernel.leave();
      await closed;
    },
  };
}

/** A promise that is settled from elsewhere. */
interface Deferred<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (error: unknown) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
