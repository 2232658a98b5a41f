import { evaluateOffice } from "../evaluation";
import type { ProjectEvaluation, Records } from "../records";
import type { Checkup, Messages, Voice } from "./check";

type LookAt<M extends Messages> = (checkup: Checkup, say: Voice<M>) => number;

/** A look that is taken of the office's own sheets, then of every 项目支出绩效自评表 as if it were the only form there is. */
export function overForms<M extends Messages>(look: LookAt<M>): LookAt<M> {
  return (checkup, say) => look(checkup, say) + (checkup.records.projects ?? []).reduce((looked, project) => looked + look(checkupOf(project, checkup), say), 0);
}

function checkupOf(project: ProjectEvaluation, { records, evaluation, ...rest }: Checkup): Checkup {
  const { year, office } = records;
  const own: Records = {
    tables: [project.table], unrecognised: [], rivals: [], selfEvaluation: project,
    ...(year === undefined ? {} : { year }), ...(office === undefined ? {} : { office }),
  };
  return { ...rest, records: own, ties: [], evaluation: evaluateOffice(own, evaluation.settings) };
}
