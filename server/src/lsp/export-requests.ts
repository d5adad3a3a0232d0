import {
  DrawMap,
  type DrawMapParams,
  type DrawMapResult,
  ExportDashboard,
  type ExportDashboardParams,
  type ExportDashboardResult,
  ExportMap,
  type ExportMapParams,
  type ExportMapResult,
  ExportPlan,
  type ExportPlanParams,
  type ExportPlanResult,
} from '../protocol';
import { mapFormats, pictureOf, planFormats } from '../service';
import type { Server } from './running-server';

/** The requests for a journey, its plan or what customers answered in another format. */
export function answerExportRequests({ connection, serviceFor }: Server): void {
  connection.onRequest(ExportMap, ({ uri, format, palette }: ExportMapParams): ExportMapResult => {
    const content = serviceFor(uri).content(uri);
    return content ? mapFormats[format](content, palette) : null;
  });
  connection.onRequest(DrawMap, ({ uri, palette }: DrawMapParams): DrawMapResult => {
    const content = serviceFor(uri).content(uri);
    return content ? pictureOf(content, palette) : null;
  });
  connection.onRequest(ExportPlan, ({ uri, format }: ExportPlanParams): ExportPlanResult => {
    const plan = serviceFor(uri).plan(uri);
    return plan ? { text: planFormats[format](plan.view, plan), lost: [] } : null;
  });
  connection.onRequest(
    ExportDashboard,
    ({ uri, audience }: ExportDashboardParams): ExportDashboardResult => ({
      text: serviceFor(uri).dashboard([uri], { audience }),
      lost: [],
    }),
  );
}
