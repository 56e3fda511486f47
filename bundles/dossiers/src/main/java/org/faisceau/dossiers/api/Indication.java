// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One line of a grid.
 *
 * @param code such as {@code B4}
 * @param favourable values that speak for the innovation; {@code ANY} for any choice; empty where none speaks for or against
 * @param answeredBy whose claim it is
 * @param options codes of the choices; empty for other types of answer
 * @param isNeutralWhenNo true where « no » says nothing against: a patent, a label, an aid, a tax credit, a status
 */
public record Indication(
        String code, Family family, Weight weight, List<String> favourable, Side answeredBy, AnswerType type, List<String> options,
        Confidence confidence, boolean isNeutralWhenNo, Wording fr, Wording en, String source) {
    public static final String ANY = "ANY";
    private static final List<String> YES_NO = List.of("YES", "NO", "UNKNOWN");

    /** How much it may carry, as the guide has it. */
    public enum Weight {
        GATE,
        STRONG,
        SUPPORTING,
        WEAK,
        ORIENTATION,
        NEUTRAL,
        WARNING,
        DUTY
    }

    public enum AnswerType {
        YES_NO,
        CHOICE,
        CHOICES,
        DATE,
        NUMBER,
        /** A whole number from 1 to 9. */
        SCALE
    }

    /** How sure we are that the guide has it so. */
    public enum Confidence {
        FOUND,
        BRIEF,
        UNVERIFIED
    }

    /** @param pieces examples of evidence; may be empty */
    public record Wording(String title, String question, String guidance, List<String> pieces) {
        public Wording {
            pieces = List.copyOf(pieces);
        }
    }

    public Indication {
        favourable = List.copyOf(favourable);
        options = List.copyOf(options);
    }

    public Wording in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : fr;
    }

    /** True where who stands on that side answers it. */
    public boolean isAnsweredBy(Side side) {
        return answeredBy == side || answeredBy == Side.BOTH && (side == Side.COMPANY || side == Side.BUYER);
    }

    /** True where these values answer it; no value always does: it takes the answer back. */
    public boolean takes(List<String> values) {
        if (values.isEmpty()) return true;
        if (values.size() > 1 && type != AnswerType.CHOICES) return false;
        var first = values.get(0);
        return switch (type) {
            case YES_NO -> YES_NO.contains(first);
            case CHOICE -> options.contains(first) || first.equals("UNKNOWN");
            case CHOICES -> options.containsAll(values);
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

    /** True where these values speak for the innovation. */
    public boolean isFavouredBy(List<String> values) {
        return !values.isEmpty() && (favourable.contains(ANY) || values.stream().anyMatch(favourable::contains));
    }
}
