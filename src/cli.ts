#!/usr/bin/env node
// The build replaces this import by the whole program in one file (.config/bundle-program.js).
import "./commands/run.js";
