// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Ref;
import org.faisceau.rules.api.KeptAdvice;
import org.faisceau.rules.api.ProcedureId;

/**
 * Advice that was kept.
 *
 * @param about {@code kind:id}; empty for none
 * @param question as the query of {@code /procedures}
 * @param open what was open then
 * @param rules versions of the rows it leaned on, by key
 * @param chosen empty where the person left it open
 */
record AdviceAnswer(String id, String about, String title, String question, List<ProcedureId> open, Map<String, Integer> rules, String chosen, String reason, String by, String at) {
    static AdviceAnswer of(KeptAdvice kept) {
        return new AdviceAnswer(kept.id(), kept.about().map(Ref::toString).orElse(""), kept.title(), kept.question(), kept.open(), kept.rules(),
                kept.chosen().map(Enum::name).orElse(""), kept.reason(), kept.by(), kept.at().toString());
    }
}
