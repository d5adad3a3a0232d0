import { ok } from 'node:assert/strict';
import type { DisplayLanguage, JourneyPlan, JourneyService, MakeOptions } from '../../../server/src/service';
import { messageOf } from '../../../server/src/service';
import { service, TODAY } from '../support/service';

/** The folder of the tests' files. */
export const FOLDER = 'file:///workspace/';

/** A service that knows these files. */
export function serviceOf(
  files: Readonly<Record<string, string>>,
  language: DisplayLanguage = 'en',
  today = TODAY,
): JourneyService {
  const opened = service(language, today);
  for (const [name, text] of Object.entries(files)) opened.setDocument(FOLDER + name, text, null);
  return opened;
}

/** The plan of a file; throws where it holds no journey. */
export function planIn(known: JourneyService, name: string, wishes: MakeOptions = {}): JourneyPlan {
  const plan = known.plan(FOLDER + name, wishes);
  ok(plan, `${name} holds no journey.`);
  return plan;
}

/** Writes a plan beside its journey, and tells what the rules find in it, as text. */
export function findingsIn(known: JourneyService, { uri, text }: JourneyPlan): readonly string[] {
  known.setDocument(uri, text, null);
  const found = known.findings(uri).map(finding => `${finding.rule}: ${messageOf(finding, 'en')}`);
  known.removeDocument(uri);
  return found;
}
