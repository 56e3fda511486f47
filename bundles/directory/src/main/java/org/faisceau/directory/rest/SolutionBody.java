// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.api.ClassificationStep;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.SolutionReference;
import org.jspecify.annotations.Nullable;

/**
 * A solution as a caller writes it: what is left out is empty.
 *
 * @param types PRODUCT, PROCESS, ORGANISATION, MARKETING
 * @param trl 1 to 9; 0 or absent where unknown
 */
record SolutionBody(
        @Nullable String title,
        @Nullable String organisation,
        @Nullable String pitch,
        @Nullable String folder,
        @Nullable String step,
        @Nullable String nature,
        @Nullable List<String> themes,
        @Nullable List<String> types,
        @Nullable Integer trl,
        @Nullable String territory,
        @Nullable List<String> keywords,
        @Nullable List<String> sites,
        @Nullable List<Author> authors,
        @Nullable List<Reference> references,
        @Nullable List<GivenLabel> labels,
        @Nullable Boolean isPublic) {
    /** An author as a caller writes it. */
    record Author(@Nullable String name, @Nullable String job, @Nullable String structure) {}

    /** A reference as a caller writes it; year 0 or absent where unknown. */
    record Reference(@Nullable String buyer, @Nullable Integer year, @Nullable String contract) {}

    /** A label as a caller writes it; year 0 or absent where unknown. */
    record GivenLabel(@Nullable String name, @Nullable Integer year) {}

    /** What can be read; what cannot is noted. */
    SolutionContent content(Faults faults) {
        return new SolutionContent(text(organisation), text(title), text(pitch), text(folder), faults.read(() -> one("step", ClassificationStep.class, step), Optional.empty()),
                faults.read(() -> one("nature", SolutionNature.class, nature), Optional.empty()), list(themes), faults.read(this::innovations, Set.of()),
                faults.read(this::level, 0), text(territory), list(keywords), list(sites),
                list(authors).stream().map(it -> new SolutionAuthor(text(it.name), text(it.job), text(it.structure))).toList(),
                list(references).stream().map(it -> new SolutionReference(text(it.buyer), number(it.year), text(it.contract))).toList(),
                list(labels).stream().map(it -> new Label(text(it.name), number(it.year))).toList(), isPublic != null && isPublic);
    }

    private Set<InnovationType> innovations() {
        return list(types).stream().map(name -> one("types", InnovationType.class, String.valueOf(name))).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private int level() {
        int level = number(trl);
        if (level < 0 || level > 9) throw Problem.invalid("trl", "1 to 9; 0 where unknown.");
        return level;
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    private static <E extends Enum<E>> Optional<E> one(String field, Class<E> type, @Nullable String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(type.getEnumConstants()).filter(it -> it.name().equals(name)).findFirst()
                .orElseThrow(() -> Problem.invalid(field, "One of " + Arrays.toString(type.getEnumConstants()) + ".")));
    }
}
