import { useEffect, useState } from "react";
import type { ReviewedWorkbook } from "../../jobs/desk";
import type { Answer, Asked, Question } from "../../jobs/desk/questions";
import type { Result } from "../../jobs/ports";

/** What the desk answers about a review, asked once per review; undefined until it is there. */
export function useAnswer<Q extends Question>(review: ReviewedWorkbook, question: Q, ...asked: Asked<Q>): Result<Answer<Q>> | undefined {
  const [answer, setAnswer] = useState<Result<Answer<Q>> | undefined>(undefined);
  const words = JSON.stringify(asked);
  useEffect(() => {
    let isWanted = true;
    void review.ask(question, ...asked).then((given) => {
      if (isWanted) setAnswer(given);
    });
    return () => {
      isWanted = false;
    };
  }, [review, question, words]);
  // The answer about the review before stays in sight until the new one is there.
  return answer;
}
