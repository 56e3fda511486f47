// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return new SolutionContent(typed.organisation(), PlainLine.of(typed.title()), typed.pitch().strip(), PlainLine.of(typed.folder()), typed.step(), typed.nature(),
                lines(typed.themes()).stream().sorted().toList(), typed.types(), typed.trl(), PlainLine.of(typed.territory()), lines(typed.keywords()), lines(typed.sites()),
                typed.authors().stream().map(one -> new SolutionAuthor(PlainLine.of(one.name()), PlainLine.of(one.job()), PlainLine.of(one.structure())))
                        .filter(one -> !one.name().isEmpty() || !one.structure().isEmpty()).distinct().toList(),
                typed.references().stream().map(one -> new SolutionReference(PlainLine.of(one.buyer()), one.year(), PlainLine.of(one.contract())))
                        .filter(one -> !one.buyer().isEmpty() || !one.contract().isEmpty()).distinct().toList(),
                typed.labels().stream().map(one -> new Label(PlainLine.of(one.name()), one.year())).filter(one -> !one.name().isEmpty()).distinct().toList(),
                typed.isPublic());
    }

    /**
     * All faults of a tidied entry, in the order of its fields.
     *
     * @param yearsLast the last year that a label or a reference may have
     */
    static List<Invalid> faults(SolutionContent content, int yearsLast) {
        var all = new Faults();
        all.where(content.title().isEmpty(), "title", "solution.noTitle");
        all.where(content.title().length() > Solutions.TITLE_MAX, "title", "solution.longTitle");
        all.where(content.pitch().length() > Solutions.PITCH_MAX, "pitch", "solution.longPitch");
        all.where(isLong(content.folder()), "folder", "solution.longLine");
        all.where(isLong(content.territory()), "territory", "solution.longLine");
        all.where(!content.themes().stream().allMatch(code -> code.matches("[A-Za-z0-9-]{1,64}")), "themes", "solution.badTheme");
        all.where(!content.sites().stream().allMatch(SolutionRule::isSite), "sites", "solution.badSite");
        all.where(isOff(content.themes(), code -> true), "themes", "solution.manyLines");
        all.where(isOff(content.keywords(), word -> !isLong(word)), "keywords", "solution.manyLines");
        all.where(isOff(content.sites(), site -> site.length() <= 500), "sites", "solution.manyLines");
        all.where(isOff(content.authors(), one -> !isLong(one.name()) && !isLong(one.job()) && !isLong(one.structure())), "authors", "solution.manyLines");
        all.where(isOff(content.references(), one -> !isLong(one.buyer()) && !isLong(one.contract())), "references", "solution.manyLines");
        all.where(isOff(content.labels(), one -> !isLong(one.name())), "labels", "solution.manyLines");
        all.where(content.references().stream().anyMatch(one -> isNoYear(one.year(), yearsLast)), "references", "solution.badYear");
        all.where(content.labels().stream().anyMatch(one -> isNoYear(one.year(), yearsLast)), "labels", "solution.badYear");
        return all.list();
    }

    /** The first fault of each field. */
    private static final class Faults {
        private final Map<String, Invalid> byField = new LinkedHashMap<>();

        void where(boolean isOff, String field, String key) {
            if (isOff) byField.putIfAbsent(field, new Invalid(field, key));
        }

        List<Invalid> list() {
            return List.copyOf(byField.values());
        }
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
}
