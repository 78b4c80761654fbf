import type { TopLevelSpec } from "vega-lite";

/** Draws a Vega-Lite specification as SVG. */
export type Draw = (spec: TopLevelSpec) => Promise<string>;

/** Another thread that draws. */
export interface Helper {
  draw: Draw;
  /** How many specifications it takes at a time; 0 as long as it has other work. */
  room(): number;
}

interface Job {
  spec: TopLevelSpec;
  resolve: (svg: string) => void;
  reject: (error: unknown) => void;
}

/**
 * Draws what it is given, one specification after the other, and leaves to a helper what that has room for. What is
 * drawn does not depend on who draws it.
 *
 * @example
 * const queue = new DrawingQueue(async ({ description }) => `<svg>${description}</svg>`);
 * const drawn = await Promise.all(["a", "b"].map((description) => queue.draw({ description })));
 * drawn; // => ["<svg>a</svg>", "<svg>b</svg>"]
 */
export class DrawingQueue {
  private readonly waiting: Job[] = [];
  private isDrawing = false;
  private given = 0;

  constructor(
    private readonly own: Draw,
    private readonly helper?: Helper,
  ) {}

  readonly draw: Draw = (spec) =>
    new Promise<string>((resolve, reject) => {
      this.waiting.push({ spec, resolve, reject });
      void this.work();
    });

  private async work(): Promise<void> {
    if (this.isDrawing) return;
    this.isDrawing = true;
    for (;;) {
      // What others have asked for meanwhile, and what the helper has drawn, comes in between.
      await new Promise((resolve) => setImmediate(resolve));
      this.give();
      const job = this.waiting.shift();
      if (job === undefined) break;
      await this.own(job.spec).then(job.resolve, job.reject);
    }
    this.isDrawing = false;
  }

  private give(): void {
    while (this.helper !== undefined && this.given < this.helper.room()) {
      const job = this.waiting.shift();
      if (job === undefined) return;
      this.given++;
      void this.helper
        .draw(job.spec)
        .then(job.resolve, job.reject)
        .finally(() => {
          this.given--;
          this.give();
        });
    }
  }
}
