// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.Criterion;
import org.faisceau.console.spi.Form;

/** Criteria as people type them: one a line, its weight behind a semicolon. */
final class CriteriaText {
    private static final String SIGN = ";";

    private CriteriaText() {}

    static String write(List<Criterion> criteria) {
        return criteria.stream().map(one -> one.name() + " " + SIGN + " " + one.weight()).collect(Collectors.joining("\n"));
    }

    /** What cannot be read is a problem beside the field; without a weight, a line weighs 1. */
    static List<Criterion> read(Form form, String field, int longest) {
        var all = new ArrayList<Criterion>();
        for (var line : form.optional(field, longest).split("\n")) {
            if (line.isBlank()) continue;
            int sign = line.lastIndexOf(SIGN);
            var name = (sign < 0 ? line : line.substring(0, sign)).strip();
            var weight = sign < 0 ? "1" : line.substring(sign + 1).strip();
            boolean isRead = !name.isEmpty() && weight.matches("\\d{1,3}") && Integer.parseInt(weight) >= 1 && Integer.parseInt(weight) <= Criterion.WEIGHT_MOST;
            if (isRead) all.add(new Criterion(name, Integer.parseInt(weight)));
            else form.reject(field, "edition.badCriterion", line.strip(), Criterion.WEIGHT_MOST);
        }
        return all;
    }
}
