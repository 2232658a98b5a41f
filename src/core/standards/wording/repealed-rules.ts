/** A rule that offices still cite although another took its place. */
export interface RepealedRule {
  /** As texts cite it, without 《》. */
  readonly name: string;
  readonly replacedBy: string;
  /** Year from which it no longer holds. */
  readonly until: number;
  readonly verified: boolean;
  readonly source: string;
}

export const REPEALED_RULES: readonly RepealedRule[] = [
  {
    name: "行政单位会计制度", replacedBy: "政府会计准则制度", until: 2019, verified: false,
    source: "财会〔2017〕25号及衔接规定（凭记忆，未查阅原文）",
  },
  {
    name: "事业单位会计制度", replacedBy: "政府会计准则制度", until: 2019, verified: false,
    source: "财会〔2017〕25号及衔接规定（凭记忆，未查阅原文）",
  },
];
