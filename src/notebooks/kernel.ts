import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Dealer } from "zeromq";
import { newConnection } from "./connection.js";
import { KernelError, startProcess } from "./kernel-process.js";
import { decode, encode, request, type JupyterMessage } from "./messages.js";

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
   * @throws KernelError when that takes longer than the seconds given, or the kernel ends meanwhile
   */
  execute: (code: string, seconds: number) => Promise<Execution>;
  /** Asks the kernel to leave, and ends it if it does not. Does nothing when it has ended. */
  shutdown: () => Promise<void>;
}

/** A request that waits for its reply and for the end of what it publishes. */
interface Pending {
  published: JupyterMessage[];
  reply?: JupyterMessage;
  idle: boolean;
  settle: () => void;
}

/** Seconds that a kernel has to start. Loading the compiler takes it one or two. */
const secondsToStart = 60;

/** Milliseconds after which a kernel that is starting is asked again whether it is there. */
const pause = 25;

/**
 * Starts a tslab kernel and waits until it answers. Its cells look for files and modules from `folder`.
 *
 * @throws KernelError when the kernel does not start, or the signal stops it, then or later
 */
export async function startKernel(folder: string, signal: AbortSignal): Promise<Kernel> {
  const zeromq = await import("zeromq");
  const connection = await newConnection();
  const session = randomUUID();
  const options = { linger: 0, reconnectInterval: pause };
  const shell = new zeromq.Dealer(options);
  const control = new zeromq.Dealer(options);
  const iopub = new zeromq.Subscriber(options);
  const address = (port: number) => `${connection.transport}://${connection.ip}:${port}`;
  shell.connect(address(connection.shell_port));
  control.connect(address(connection.control_port));
  iopub.connect(address(connection.iopub_port));
  iopub.subscribe();

  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new KernelError("stopped"));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  stopped.catch(() => undefined);
  const kernel = startProcess(folder, connection);
  const closed = kernel.ended.catch(() => {
    for (const socket of [shell, control, iopub]) socket.close();
  });

  const pending = new Map<string, Pending>();
  const received = Promise.all([
    receive(iopub, (waiting, message) => {
      if (message.header.msg_type !== "status") waiting.published.push(message);
      else if (message.content.execution_state === "idle") waiting.idle = true;
    }),
    receive(shell, (waiting, message) => {
      waiting.reply = message;
    }),
  ]).then(() => kernel.ended);
  received.catch(() => undefined);

  /** Hands every message of a socket to the request that it answers. */
  async function receive(
    socket: AsyncIterable<Buffer[]>,
    take: (waiting: Pending, message: JupyterMessage) => void,
  ): Promise<void> {
    for await (const frames of socket) {
      const message = decode(frames, connection.key);
      const waiting = pending.get(message.parentHeader.msg_id ?? "");
      // Output that comes after its cell was done has no place any more.
      if (waiting === undefined) continue;
      take(waiting, message);
      if (waiting.idle && waiting.reply !== undefined) waiting.settle();
    }
  }

  /** Sends a request and resolves once it is answered and the kernel is idle again. */
  async function ask(type: string, content: Record<string, unknown>): Promise<Pending> {
    const message = request(type, content, session);
    const id = message.header.msg_id;
    try {
      return await new Promise<Pending>((resolve, reject) => {
        const waiting: Pending = { published: [], idle: false, settle: () => resolve(waiting) };
        pending.set(id, waiting);
        send(shell, message).catch(reject);
      });
    } finally {
      pending.delete(id);
    }
  }

  function send(socket: Dealer, message: JupyterMessage): Promise<void> {
    return socket.send(encode(message, connection.key));
  }

  /** Resolves with what is awaited, unless the kernel ends, is stopped or takes too long: then it is killed. */
  async function within<T>(seconds: number, what: string, awaited: Promise<T>): Promise<T> {
    const timer = new AbortController();
    const late = wait(seconds * 1000, undefined, { signal: timer.signal }).then((): never => {
      throw new KernelError(`${what} took longer than ${seconds} s`);
    });
    try {
      return await Promise.race([awaited, kernel.ended, received, stopped, late]);
    } catch (error) {
      kernel.kill();
      await closed;
      throw error;
    } finally {
      timer.abort();
    }
  }

  /**
   * A subscription reaches the kernel at its own time, and what is published before is lost. So the kernel
   * is asked for its information until an answer comes on both channels.
   */
  async function handshake(): Promise<Pending> {
    for (;;) {
      const answer = await Promise.race([ask("kernel_info_request", {}), wait(pause)]);
      if (answer !== undefined) return answer;
    }
  }
  const info = await within(secondsToStart, "the start of the kernel", handshake());
  kernel.forgetConnection();

  return {
    languageInfo: info.reply!.content.language_info as Record<string, unknown>,
    async execute(code, seconds) {
      const content = { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false };
      const waiting = await within(seconds, "the cell", ask("execute_request", content));
      return { reply: waiting.reply!.content as unknown as Execution["reply"], published: waiting.published };
    },
    async shutdown() {
      if (!control.closed) await send(control, request("shutdown_request", { restart: false }, session));
      await kernel.leave();
      await closed;
    },
  };
}
