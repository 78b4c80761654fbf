import { render } from "preact";
import { App } from "./app.js";
import { reportContent } from "./parts.js";

render(<App content={reportContent()} />, document.getElementById("report")!);
