// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The query parameters by which list, export and API narrow and sort structures; what cannot be read narrows nothing. */
public final class StructureParameters {
    /** Those that narrow, in the order of the form; of kind several values are allowed. */
    public static final List<String> NAMES = List.of("text", "kind");

    private StructureParameters() {}

    /** @param query all values of a parameter, without empty ones */
    public static StructureFilter filter(Function<String, ? extends Collection<String>> query) {
        var kinds = Arrays.stream(StructureKind.values()).filter(one -> query.apply("kind").contains(one.name())).collect(Collectors.toSet());
        return new StructureFilter(String.join(" ", query.apply("text")), kinds);
    }

    /** Reads an order: {@code name} or {@code changed}, backwards with a dash before; by name otherwise. */
    public static StructureOrder order(String sort) {
        return switch (sort) {
            case "-name" -> StructureOrder.NAME_BACKWARDS;
            case "changed" -> StructureOrder.OLDEST;
            case "-changed" -> StructureOrder.LATEST;
            default -> StructureOrder.NAME;
        };
    }
}
