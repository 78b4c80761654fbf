#!/usr/bin/env node
// The build replaces this import by the bundled program (.config/bundle-program.js).
import "./commands/run.js";
