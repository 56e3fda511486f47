// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which people are looked for; each part narrows, an empty one does not.
 *
 * @param text part of a name or function
 */
public record PersonFilter(String text, Set<PersonSide> sides, Set<String> organisations) {
    /** The names a list's address has for these parts, in the order of the form. */
    public static final List<String> NAMES = List.of("text", "side", "organisation");

    public PersonFilter {
        sides = Set.copyOf(sides);
        organisations = Set.copyOf(organisations);
    }

    public static PersonFilter all() {
        return new PersonFilter("", Set.of(), Set.of());
    }

    public PersonFilter withOrganisation(String id) {
        return new PersonFilter(text, sides, Set.of(id));
    }

    /**
     * As an address says it; what is no such word narrows nothing.
     *
     * @param values all values of a name
     */
    public static PersonFilter of(Function<String, ? extends Collection<String>> values) {
        var sides = Arrays.stream(PersonSide.values()).filter(one -> values.apply("side").contains(one.name())).collect(Collectors.toSet());
        var organisations = values.apply("organisation").stream().filter(id -> !id.isBlank()).collect(Collectors.toSet());
        return new PersonFilter(String.join(" ", values.apply("text")), sides, organisations);
    }
}
