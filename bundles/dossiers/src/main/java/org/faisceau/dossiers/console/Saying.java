// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Grid;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Position;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** How values of a dossier are said and coloured. No colour of an answer reads as a mark. */
final class Saying {
    private Saying() {}

    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    /** An answer's values in words; empty where there is none. */
    static String answer(Words words, Grid grid, Indication indication, Answer answer) {
        if (answer.values().isEmpty()) return "";
        var first = answer.values().get(0);
        return switch (indication.type()) {
            case DATE -> words.day(LocalDate.parse(first));
            case NUMBER -> words.number(Long.parseLong(first));
            case SCALE -> words.say("answer.scale", first);
            case YES_NO, CHOICE, CHOICES -> answer.values().stream().map(one -> grid.option(one, words.locale())).collect(Collectors.joining(", "));
        };
    }

    /** What sort of paper it is: it names the file, so an exercise says so. */
    static String kind(Words words, Dossier dossier, String key) {
        return dossier.isExercise() ? words.say("paper.because", words.say("dossier.exercise"), words.say(key)) : words.say(key);
    }

    /** An answer as the journal keeps it, values first, where there are some. */
    static String earlier(Words words, Grid grid, Indication indication, String kept) {
        var parts = kept.split("\n", 2);
        var values = List.of(parts[0].split(" "));
        if (!indication.takes(values)) return kept;
        var said = values.stream().map(value -> grid.option(value, words.locale())).collect(Collectors.joining(", "));
        return parts.length == 1 ? said : said + "\n" + parts[1];
    }

    static String tone(DossierState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "";
            case SUBMITTED -> "warn";
            case CHECK -> "info";
            case REVIEW -> "violet";
            case CONCLUDED -> "good";
            case ARCHIVED -> "done";
        };
    }

    static String tone(Position.Stance stance) {
        return switch (stance) {
            case FAVOURABLE -> "good";
            case RESERVED -> "warn";
            case CONTRARY -> "bad";
            case INCOMPLETE -> "";
        };
    }

    static String tone(Evidence.Strength strength) {
        return switch (strength) {
            case UNRATED -> "";
            case WEAK -> "warn";
            case USEFUL -> "info";
            case STRONG -> "good";
        };
    }

    /** An icon for what a piece is. */
    static String icon(Evidence piece) {
        if (piece.isClosed()) return "lock";
        if (piece.file().isPresent()) return "file-text";
        return piece.link().isEmpty() ? "book-2" : "world";
    }
}
