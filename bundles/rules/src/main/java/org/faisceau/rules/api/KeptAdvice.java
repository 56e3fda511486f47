// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * Advice as somebody kept it. The person chose, and said why.
 *
 * @param about the record it is about; empty for none
 * @param title what it is about in words
 * @param question as the query of an address
 * @param open what was open then
 * @param rules keys of the rows it leaned on, with their version then
 * @param chosen empty where the person left it open
 * @param by account
 * @param isExercise true where it is about a training copy
 */
public record KeptAdvice(
        String id, Optional<Ref> about, String title, String question, List<ProcedureId> open, Map<String, Integer> rules, Optional<ProcedureId> chosen,
        String reason, String by, Instant at, boolean isExercise) {
    /** The kind's word. */
    public static final String KIND = "advice";
    public static final int TITLE_MAX = 200;
    public static final int REASON_MAX = 4000;

    public KeptAdvice {
        open = List.copyOf(open);
        rules = Map.copyOf(rules);
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }
}
