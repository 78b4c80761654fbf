import { expect, it } from "vitest";
import { normaliseSvg } from "../../src/notebooks/svg.js";

it("sees a bar that is longer and a label that is another", () => {
  const bar = (width: number, label: string) => `<svg><rect width="${width}"/><text>${label}</text></svg>`;
  expect(normaliseSvg(bar(10.5, "Astana"))).toBe(normaliseSvg(bar(10.501, " Astana\n")));
  expect(normaliseSvg(bar(10.5, "Astana"))).not.toBe(normaliseSvg(bar(10.6, "Astana")));
  expect(normaliseSvg(bar(10.5, "Astana"))).not.toBe(normaliseSvg(bar(10.5, "Almaty")));
});
