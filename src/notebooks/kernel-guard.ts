/** Exit status of a kernel that found one of its ports taken: that of sysexits.h for "try again". */
export const portTakenStatus = 75;

/**
 * What runs inside the kernel's process before tslab, as an argument of `node --import`. It is text and not a
 * file of its own, so that it is at hand whether this package runs compiled or from source.
 *
 * - The kernel ends when the pipe to this process breaks, so that none is left over however this process ends. A
 *   thread watches the pipe, whatever a cell is doing then.
 * - tslab hears what comes while its sockets are being bound, and then fails to answer ("Socket is blocked by a
 *   bind or unbind operation") and hears no more. So its sockets are bound before anything else can happen.
 * - tslab sends without waiting. By default its sockets then refuse what comes after some hundreds of messages
 *   ("Socket is busy writing") and a cell that prints as many lines loses output, or never ends; and what the
 *   other side is slow to take is dropped. So its sockets send at once and keep all that waits to be taken.
 * - tslab watches the files that its cells import, and each of their packages' package.json. When one of these
 *   is touched, as by an installation beside it, no cell compiles any more ("Unexpected pending rebuildTimer"). So
 *   it watches nothing: what was imported stays as it was then, as it does in Node itself.
 * - tslab lives on, deaf, when it cannot bind a port. It ends with a status of its own instead.
 *
 * @param tslab path of a file of the tslab that will run, whose zeromq is meant
 * @param addresses that this kernel binds
 */
export function kernelGuard(tslab: string, addresses: readonly string[]): string {
  const source = `
    import { createRequire } from "node:module";
    import { Worker } from "node:worker_threads";

    new Worker(${JSON.stringify(watch)}, { eval: true }).unref();

    const ofTslab = createRequire(${JSON.stringify(tslab)});
    const { sys } = ofTslab("@tslab/typescript-for-tslab");
    sys.watchFile = sys.watchDirectory = () => ({ close() {} });

    const zeromq = ofTslab("zeromq");
    for (const name of ["Publisher", "Router", "Reply"]) {
      zeromq[name] = class extends zeromq[name] {
        constructor(options) {
          super({ sendTimeout: 0, sendHighWaterMark: 0, ...options });
        }
        async bind(address) {
          this.bindSync(address);
        }
      };
    }

    const addresses = ${JSON.stringify(addresses)};
    process.on("unhandledRejection", (reason) => {
      if (addresses.includes(reason?.address)) process.exit(${portTakenStatus});
    });
  `;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

/** File descriptor 3 of the kernel is the pipe to this process. */
const watch =
  'new (require("net").Socket)({ fd: 3 }).resume().on("close", () => process.kill(process.pid, "SIGKILL"))';
