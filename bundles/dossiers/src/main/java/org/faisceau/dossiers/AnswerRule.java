// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.dossiers.api.Indication;

/** What may be answered to an indication. */
final class AnswerRule {
    private static final List<String> YES_NO = List.of("YES", "NO", "UNKNOWN");

    private AnswerRule() {}

    /** True where these values answer that indication; no value always does: it takes the answer back. */
    static boolean fits(Indication indication, List<String> values) {
        if (values.isEmpty()) return true;
        if (values.size() > 1 && indication.type() != Indication.AnswerType.CHOICES) return false;
        var first = values.get(0);
        return switch (indication.type()) {
            case YES_NO -> YES_NO.contains(first);
            case CHOICE -> indication.options().contains(first) || first.equals("UNKNOWN");
            case CHOICES -> indication.options().containsAll(values);
            case NUMBER -> first.matches("\\d{1,7}");
            case SCALE -> first.matches("[1-9]");
            case DATE -> isDay(first);
        };
    }

    private static boolean isDay(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text).getYear() >= 1900;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
