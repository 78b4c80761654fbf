import { cellsOf, cellText, cellTone, explanationOf, type Cell, type Table } from "../../print/table.js";

/** A table for people as HTML. */
export function TableView({ table, level = 3 }: { table: Table; level?: 2 | 3 | 4 }) {
  const { title, columns, rows, notes = [] } = table;
  const Heading = `h${level}` as const;
  const side = (i: number) => (columns[i]?.align === "right" ? "number" : "");
  return (
    <section class="table">
      <Heading>{title}</Heading>
      {rows.length > 0 && (
        <div class="scroll" role="region" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column, i) => (
                  <th scope="col" class={side(i)} key={i}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => {
                const below = explanationOf(row);
                return (
                  <>
                    <tr key={at}>
                      {cellsOf(row).map((cell, i) =>
                        i === 0 ? (
                          <th scope="row" key={i}>
                            {cellText(cell)}
                          </th>
                        ) : (
                          <td class={`${side(i)} ${tone(cell)}`} key={i}>
                            {cellText(cell)}
                          </td>
                        ),
                      )}
                    </tr>
                    {below && (
                      <tr class="below" key={`${at}-below`}>
                        <td colSpan={columns.length}>
                          <code>{below.id}</code> <code>{below.formula}</code> {below.remark}
                        </td>
                      </tr>
                    )}
                  </>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}

function tone(cell: Cell): string {
  return cellTone(cell) ?? "";
}
