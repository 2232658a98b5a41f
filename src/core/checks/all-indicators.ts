import type { Indicator, Records } from "../records";

/** Indicators of every sheet: the 自评表's and the indicator sheet's. */
export const allIndicators = ({ selfEvaluation, indicators }: Records): readonly Indicator[] => [...(selfEvaluation?.lines ?? []), ...(indicators?.lines ?? [])];
