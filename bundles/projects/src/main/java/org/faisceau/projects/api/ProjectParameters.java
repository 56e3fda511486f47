// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Ref;

/** The query parameters by which list, export and API narrow and sort projects; what cannot be read narrows nothing. */
public final class ProjectParameters {
    /** Those that narrow, in the order of the form; of stage and theme several values are allowed. */
    public static final List<String> NAMES = List.of("text", "stage", "theme", "organisation", "about");

    private ProjectParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static ProjectFilter filter(Function<String, ? extends Collection<String>> query) {
        var stages = Arrays.stream(Stage.values()).filter(one -> query.apply("stage").contains(one.name())).collect(Collectors.toSet());
        return new ProjectFilter(String.join(" ", query.apply("text")), stages, Set.copyOf(query.apply("theme")), query.apply("organisation").stream().findFirst().orElse(""),
                query.apply("about").stream().findFirst().flatMap(ProjectParameters::ref));
    }

    private static Optional<Ref> ref(String text) {
        try {
            return Optional.of(Ref.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Reads an order: {@code title}, {@code start} or {@code changed}, backwards with a dash before; what was changed last first otherwise. */
    public static ProjectOrder order(String sort) {
        return switch (sort) {
            case "title" -> ProjectOrder.TITLE;
            case "-title" -> ProjectOrder.TITLE_BACKWARDS;
            case "start" -> ProjectOrder.START;
            case "-start" -> ProjectOrder.START_BACKWARDS;
            case "changed" -> ProjectOrder.OLDEST;
            default -> ProjectOrder.LATEST;
        };
    }
}
