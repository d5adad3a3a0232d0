// First, since pdf.js adds to Node what newer ones have, and jsdom would take that for a part of every window.
import 'jsdom';

export { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
