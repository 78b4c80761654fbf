/** Rows of the article's Table 2. */
export const projectSectors = ["manufacturing", "mining_and_metallurgy"] as const;
export type ProjectSector = (typeof projectSectors)[number];

/** Investment projects of one sector in one period. */
export interface ProjectRow {
  sector: ProjectSector;
  /** As the table heads it: "2018-2023" done, "plan to 2029" planned. */
  period: string;
  projects: number;
  /** Million tenge. */
  investment: number;
  permanentJobs: number;
}

/** Mining and metallurgy within manufacturing, one period. */
export interface ProjectShares {
  period: string;
  /** Per cent of manufacturing. */
  share: { projects: number; investment: number; permanentJobs: number };
  /** Million tenge a project. */
  investmentPerProject: Record<ProjectSector, number>;
  /** Million tenge a permanent job. */
  investmentPerJob: Record<ProjectSector, number>;
}

/**
 * Shares of mining and metallurgy in the projects, investment and jobs of manufacturing, and what a project
 * and a job cost. A period that lacks one of the two sectors is left out.
 *
 * @param rows one per sector and period; investment in million tenge
 * @example
 * const period = "2018-2023";
 * const [done] = analyseProjects([
 *   { period, sector: "manufacturing", projects: 700, investment: 5_900_000, permanentJobs: 63_000 },
 *   { period, sector: "mining_and_metallurgy", projects: 58, investment: 1_400_000, permanentJobs: 12_000 },
 * ]);
 * done.share.investment; // => 23.7
 */
export function analyseProjects(rows: readonly ProjectRow[]): ProjectShares[] {
  return [...new Set(rows.map(({ period }) => period))].flatMap((period) => {
    const row = (sector: ProjectSector) => rows.find((r) => r.sector === sector && r.period === period);
    const manufacturing = row("manufacturing");
    const mining = row("mining_and_metallurgy");
    if (manufacturing === undefined || mining === undefined) return [];
    const share = (measure: "projects" | "investment" | "permanentJobs") =>
      (100 * mining[measure]) / manufacturing[measure];
    const investmentPer = (measure: "projects" | "permanentJobs") => ({
      manufacturing: manufacturing.investment / manufacturing[measure],
      mining_and_metallurgy: mining.investment / mining[measure],
    });
    return [
      {
        period,
        share: {
          projects: share("projects"),
          investment: share("investment"),
          permanentJobs: share("permanentJobs"),
        },
        investmentPerProject: investmentPer("projects"),
        investmentPerJob: investmentPer("permanentJobs"),
      },
    ];
  });
}
