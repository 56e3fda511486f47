// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionCompletion;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Words;

/** How values of an entry are said and coloured. */
final class SolutionSaying {
    private static final String NOTHING = "—";
    private static final int BEGINNING = 140;

    private SolutionSaying() {}

    static String text(String text) {
        return text.isEmpty() ? NOTHING : text;
    }

    /** The first words of a longer text. */
    static String beginning(String text) {
        if (text.length() <= BEGINNING) return text;
        var cut = text.substring(0, BEGINNING);
        return cut.substring(0, Math.max(cut.lastIndexOf(' '), BEGINNING / 2)) + "…";
    }

    static String tone(SolutionState state) {
        return switch (state) {
            case DRAFT -> "";
            case PUBLISHED -> "good";
            case WITHDRAWN -> "warn";
        };
    }

    static String trl(Words words, Solution solution) {
        int trl = solution.content().trl();
        return trl == 0 ? NOTHING : words.say("trl.said", trl, words.say("trl." + trl));
    }

    static String types(Words words, Solution solution) {
        return text(solution.content().types().stream().sorted().map((InnovationType one) -> words.say("innovation." + one)).collect(Collectors.joining(", ")));
    }

    static String classification(Words words, Solution solution) {
        var parts = Stream.concat(solution.content().step().stream().map(step -> words.say("step." + step)),
                solution.content().nature().stream().map(nature -> words.say("nature." + nature)));
        return text(parts.collect(Collectors.joining(" · ")));
    }

    static String author(SolutionAuthor author) {
        return Stream.of(author.name(), author.job(), author.structure()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    static String reference(SolutionReference reference) {
        var year = reference.year() == 0 ? "" : String.valueOf(reference.year());
        return Stream.of(reference.contract(), year).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    static String label(Label label) {
        return label.year() == 0 ? label.name() : label.name() + " " + label.year();
    }

    static String labels(Solution solution) {
        return text(solution.content().labels().stream().map(SolutionSaying::label).collect(Collectors.joining(", ")));
    }

    /** What is missing, in words: « il manque : les références, le TRL ». */
    static String missing(Words words, SolutionCompletion completion) {
        return missing(words, completion.missing());
    }

    private static String missing(Words words, List<String> fields) {
        return fields.stream().map(field -> words.say("missing." + field)).collect(Collectors.joining(", "));
    }
}
