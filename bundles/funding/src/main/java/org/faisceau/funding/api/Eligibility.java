// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.util.List;
import java.util.Map;

/**
 * What answers say about a scheme and a project, question by question. It is a table to talk about, never a verdict: who bears the scheme decides.
 *
 * @param lines one per question, in their order
 */
public record Eligibility(List<Line> lines) {
    public Eligibility {
        lines = List.copyOf(lines);
    }

    /** An answer. */
    public enum Said {
        YES,
        NO,
        UNSURE
    }

    /** What an answer says. */
    public enum Standing {
        /** Nothing in it speaks against the project. */
        NOTHING_AGAINST,
        /** By the source, it speaks against the project. */
        AGAINST,
        /** Unanswered, unsure, or the source does not say. */
        TO_CHECK
    }

    /** A question and what its answer says. */
    public record Line(Scheme.Question question, Standing standing) {}

    /** @param answers by the identifier of a question; an absent one is to be checked */
    public static Eligibility of(Scheme scheme, Map<String, Said> answers) {
        return new Eligibility(scheme.questions().stream().map(one -> new Line(one, standing(one, answers.getOrDefault(one.id(), Said.UNSURE)))).toList());
    }

    private static Standing standing(Scheme.Question question, Said said) {
        if (said == Said.YES) return Standing.NOTHING_AGAINST;
        return said == Said.NO && !question.isDoubtful() ? Standing.AGAINST : Standing.TO_CHECK;
    }
}
