// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Ref;

/** The query parameters by which list, export and API narrow and sort feedback; what cannot be read narrows nothing. */
public final class FeedbackParameters {
    /** Those that narrow, in the order of the form; of sort and theme several values are allowed. */
    public static final List<String> NAMES = List.of("text", "of", "theme", "about");

    private FeedbackParameters() {}

    /** @param query all values of a parameter, without empty ones; {@code of} has the sorts */
    public static FeedbackFilter filter(Function<String, ? extends Collection<String>> query) {
        var sorts = Arrays.stream(Feedback.Sort.values()).filter(one -> query.apply("of").contains(one.name())).collect(Collectors.toSet());
        return new FeedbackFilter(String.join(" ", query.apply("text")), sorts, Set.copyOf(query.apply("theme")), query.apply("about").stream().findFirst().flatMap(FeedbackParameters::ref));
    }

    private static Optional<Ref> ref(String text) {
        try {
            return Optional.of(Ref.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Reads an order: {@code title} or {@code changed}, backwards with a dash before; what was changed last first otherwise. */
    public static FeedbackOrder order(String sort) {
        return switch (sort) {
            case "title" -> FeedbackOrder.TITLE;
            case "-title" -> FeedbackOrder.TITLE_BACKWARDS;
            case "changed" -> FeedbackOrder.OLDEST;
            default -> FeedbackOrder.LATEST;
        };
    }
}
