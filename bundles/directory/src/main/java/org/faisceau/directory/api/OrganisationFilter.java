// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which organisations are looked for; each part narrows, an empty one does not.
 *
 * @param text part of a name or former name, or the beginning of a SIREN
 * @param memberships those that hold today
 * @param mentors true for structures that agreed to inspire others alone
 */
public record OrganisationFilter(
        String text, Set<OrganisationKind> kinds, Set<ThresholdCategory> categories, Set<MembershipKind> memberships, boolean mentors) {
    /** The names a list's address has for these parts, in the order of the form. */
    public static final List<String> NAMES = List.of("text", "kind", "category", "membership", "mentor");

    public OrganisationFilter {
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
        memberships = Set.copyOf(memberships);
    }

    public static OrganisationFilter all() {
        return new OrganisationFilter("", Set.of(), Set.of(), Set.of(), false);
    }

    public OrganisationFilter withText(String text) {
        return new OrganisationFilter(text, kinds, categories, memberships, mentors);
    }

    public OrganisationFilter withKinds(Set<OrganisationKind> kinds) {
        return new OrganisationFilter(text, kinds, categories, memberships, mentors);
    }

    /**
     * As an address says it; what is no such word narrows nothing.
     *
     * @param values all values of a name
     */
    public static OrganisationFilter of(Function<String, ? extends Collection<String>> values) {
        return new OrganisationFilter(String.join(" ", values.apply("text")), of(OrganisationKind.class, values.apply("kind")),
                of(ThresholdCategory.class, values.apply("category")), of(MembershipKind.class, values.apply("membership")),
                values.apply("mentor").contains("yes"));
    }

    private static <E extends Enum<E>> Set<E> of(Class<E> type, Collection<String> names) {
        var found = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants()).filter(one -> names.contains(one.name())).forEach(found::add);
        return found;
    }
}
