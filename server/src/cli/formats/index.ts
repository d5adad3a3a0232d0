import type { Report } from '../report';
import { github } from './github';
import { gitlab } from './gitlab';
import { html } from './html';
import { json } from './json';
import { junit } from './junit';
import { sarif } from './sarif';
import { stylish } from './stylish';

/** To add a format of `journey lint`, add its file and a line here. */
export const formats = { stylish, json, sarif, junit, github, gitlab, html } satisfies Readonly<
  Record<string, (report: Report, inColour: boolean) => string>
>;

/** The name of a format. */
export type FormatName = keyof typeof formats;

/** The names of all formats, the default first. */
export const formatNames = Object.keys(formats) as readonly FormatName[];
