import { usePage } from "./context.js";

/** The package and the articles as reference lists name them. */
export function CitePage() {
  const { content, language, words } = usePage();
  return (
    <>
      <h1>{words.cite}</h1>
      {content.citations.map(({ heading, styles }) => (
        <section key={heading.en}>
          <h2>{heading[language]}</h2>
          {styles.map(({ style, text }) => (
            <div class="citation" key={style.en}>
              <h3>{style[language]}</h3>
              <pre tabIndex={0}>{text[language]}</pre>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
