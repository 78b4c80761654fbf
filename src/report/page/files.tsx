import { useRef, useState } from "preact/hooks";
import { usePage } from "./context.js";
import type { ReaderFile } from "./compute.js";

/** A place to drop files on, and a button that chooses them. */
export function FileDrop({
  onFiles,
  many = false,
}: {
  onFiles: (files: ReaderFile[]) => void;
  many?: boolean;
}) {
  const { words } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = async (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    onFiles(
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
    );
  };
  return (
    <div
      class={`drop ${isOver ? "over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files);
      }}
    >
      {words.drop}{" "}
      <button type="button" onClick={() => input.current!.click()}>
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        class="hidden"
        tabIndex={-1}
        aria-label={words.choose}
        multiple={many}
        onChange={(event) => {
          void take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
