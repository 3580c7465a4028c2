// Loaded before a program (`node --require`): writes the largest memory it held, in KiB, where AECT_BENCH_PEAK says.
'use strict';

const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.AECT_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
