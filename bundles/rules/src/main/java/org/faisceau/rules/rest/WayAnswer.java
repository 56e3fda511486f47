// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import java.util.List;
import org.faisceau.rules.api.Finding;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Way;

/**
 * A procedure held against a question.
 *
 * @param place {@code CELL}, {@code ALSO} (lawful outside the cell) or {@code CLOSED}
 * @param beside keys of disputed rows that would tell otherwise were they switched on
 */
record WayAnswer(ProcedureId procedure, String place, boolean isOpen, List<Condition> conditions, List<String> rules, List<String> beside) {
    /** @param rule key of the row it was held against; empty for none */
    record Condition(String key, Finding.State state, String rule) {}

    static List<WayAnswer> some(String place, List<Way> ways) {
        return ways.stream().map(way -> new WayAnswer(way.procedure().id(), place, way.isOpen(),
                way.findings().stream().map(one -> new Condition(one.key(), one.state(), one.rule().map(Rule::key).orElse(""))).toList(), keys(way.rows()), keys(way.beside()))).toList();
    }

    private static List<String> keys(List<Rule> rows) {
        return rows.stream().map(Rule::key).toList();
    }
}
