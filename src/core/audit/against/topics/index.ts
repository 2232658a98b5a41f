import type { Evaluation } from "../../../evaluation";
import type { Records } from "../../../records";
import type { Topic } from "../topic";
import { accountTopics } from "./account-topics";
import { executionTopics, ledgerTopics } from "./execution-topics";
import { indicatorTopics } from "./indicator-topics";
import { baseDataTopics, scoreTopics } from "./office-topics";
import { natureTopics, statedBudgetTopic, wholeTopic } from "./spending-topics";
import { threePublicTopics } from "./three-public-topics";

/** Everything the sheets have numbers of; the year's spending as a whole comes first. */
export const allTopics = (records: Records, evaluation: Evaluation): readonly [Topic, ...Topic[]] => [
  wholeTopic(records, evaluation), statedBudgetTopic(records, evaluation), ...natureTopics(records), ...accountTopics(records), ...threePublicTopics(records),
  ...executionTopics(records), ...ledgerTopics(records), ...indicatorTopics(records), ...baseDataTopics(records), ...scoreTopics(evaluation),
];
