import { tieCheck } from "./tie-check";

export const selfEvaluationAgrees = tieCheck({
  id: "self-evaluation-agrees",
  title: "自评表的预算、执行数与决算一致",
  basis: "CK69：自评表年初预算数、全年预算数、全年执行数＝决算表、预算执行表合计（口径注明）",
  why: "自评表的数要与公开的决算一致，否则公开后一对就能看出来。",
  fix: "以决算表和预算执行表为准改正自评表；口径不同的要注明。",
  severity: "error",
  ties: ["self-evaluation=expenditure", "self-evaluation=execution"],
});
