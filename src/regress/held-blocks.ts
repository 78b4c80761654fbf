import { joined } from "../files/plain-columns.js";

/** Takes blocks of rows: one array a column, regressors first, of which the first `count` values count. */
export type OnBlock = (columns: Float64Array[], count: number) => void;

/** Holds blocks of rows up to a number of values; where there are more, it passes on all that it held and all to come. */
export class HeldBlocks {
  private blocks: Float64Array[][];
  private rows = 0;
  private isFull = false;

  constructor(
    private readonly columns: number,
    private readonly most: number,
    private readonly onBlock: OnBlock,
  ) {
    this.blocks = Array.from({ length: columns }, () => []);
  }

  readonly add: OnBlock = (block, count) => {
    this.rows += count;
    if (!this.isFull && this.rows * this.columns > this.most) this.passOn();
    if (this.isFull) this.onBlock(block, count);
    else block.forEach((values, j) => this.blocks[j]!.push(values.slice(0, count)));
  };

  /** The values of each column; undefined where there were more than are held. */
  held(): Float64Array[] | undefined {
    return this.isFull ? undefined : this.blocks.map((parts) => joined(parts, this.rows));
  }

  private passOn(): void {
    this.isFull = true;
    this.blocks[0]!.forEach((first, i) =>
      this.onBlock(
        this.blocks.map((parts) => parts[i]!),
        first.length,
      ),
    );
    this.blocks = [];
  }
}
