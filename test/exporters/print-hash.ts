import { createHash } from 'node:crypto';
import { exportPdf } from '../../src/exporters/pdf/pdf.js';
import { loadFonts } from '../../src/io/fonts.js';
import { samplePiece } from '../pdf/sample-piece.js';

/** Run in another process by the test of determinism. */
const { bytes } = await exportPdf(samplePiece(), loadFonts());
console.log(createHash('sha256').update(bytes).digest('hex'));
