// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.Solutions;
import org.faisceau.directory.api.Solutions.Saving.Invalid;

/** What an entry must be to be recorded. */
final class SolutionRule {
    private SolutionRule() {}

    /** Without blank ends, empty lines and doubles. */
    static SolutionContent tidied(SolutionContent typed) {
        return new SolutionContent(typed.organisation(), typed.title().strip(), typed.pitch().strip(), typed.folder().strip(), typed.step(), typed.nature(),
                lines(typed.themes()).stream().sorted().toList(), typed.types(), typed.trl(), typed.territory().strip(), lines(typed.keywords()), lines(typed.sites()),
                typed.authors().stream().map(one -> new SolutionAuthor(one.name().strip(), one.job().strip(), one.structure().strip()))
                        .filter(one -> !one.name().isEmpty() || !one.structure().isEmpty()).distinct().toList(),
                typed.references().stream().map(one -> new SolutionReference(one.buyer().strip(), one.year(), one.contract().strip()))
                        .filter(one -> !one.buyer().isEmpty() || !one.contract().isEmpty()).distinct().toList(),
                typed.labels().stream().map(one -> new Label(one.name().strip(), one.year())).filter(one -> !one.name().isEmpty()).distinct().toList(),
                typed.isPublic());
    }

    /**
     * The first fault of a tidied entry.
     *
     * @param yearsLast the last year that a label or a reference may have
     */
    static Optional<Invalid> fault(SolutionContent content, int yearsLast) {
        if (content.title().isEmpty()) return invalid("title", "solution.noTitle");
        if (content.title().length() > Solutions.TITLE_MAX) return invalid("title", "solution.longTitle");
        if (content.pitch().length() > Solutions.PITCH_MAX) return invalid("pitch", "solution.longPitch");
        if (isLong(content.folder())) return invalid("folder", "solution.longLine");
        if (isLong(content.territory())) return invalid("territory", "solution.longLine");
        if (!content.themes().stream().allMatch(code -> code.matches("[A-Za-z0-9-]{1,64}"))) return invalid("themes", "solution.badTheme");
        if (!content.sites().stream().allMatch(SolutionRule::isSite)) return invalid("sites", "solution.badSite");
        return lists(content, yearsLast);
    }

    private static Optional<Invalid> lists(SolutionContent content, int yearsLast) {
        if (isOff(content.themes(), code -> true)) return invalid("themes", "solution.manyLines");
        if (isOff(content.keywords(), word -> !isLong(word))) return invalid("keywords", "solution.manyLines");
        if (isOff(content.sites(), site -> site.length() <= 500)) return invalid("sites", "solution.manyLines");
        if (isOff(content.authors(), one -> !isLong(one.name()) && !isLong(one.job()) && !isLong(one.structure()))) return invalid("authors", "solution.manyLines");
        if (isOff(content.references(), one -> !isLong(one.buyer()) && !isLong(one.contract()))) return invalid("references", "solution.manyLines");
        if (isOff(content.labels(), one -> !isLong(one.name()))) return invalid("labels", "solution.manyLines");
        if (content.references().stream().anyMatch(one -> isNoYear(one.year(), yearsLast))) return invalid("references", "solution.badYear");
        return content.labels().stream().anyMatch(one -> isNoYear(one.year(), yearsLast)) ? invalid("labels", "solution.badYear") : Optional.empty();
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().flatMap(one -> Stream.of(one.split("\\R"))).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    private static boolean isSite(String site) {
        return site.matches("(?i)https?://[^\\s\\p{Cntrl}]{1,490}");
    }

    private static boolean isLong(String line) {
        return line.length() > Solutions.LINE_MAX;
    }

    private static boolean isNoYear(int year, int yearsLast) {
        return year != 0 && (year < 1950 || year > yearsLast);
    }

    private static <T> boolean isOff(List<T> lines, Predicate<T> good) {
        return lines.size() > Solutions.LINES_MAX || !lines.stream().allMatch(good);
    }

    private static Optional<Invalid> invalid(String field, String key) {
        return Optional.of(new Invalid(field, key));
    }
}
