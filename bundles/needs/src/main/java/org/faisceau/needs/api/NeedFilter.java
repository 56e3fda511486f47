// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Euros;

/**
 * What a list of needs is narrowed to; an empty set or text narrows nothing.
 *
 * @param text part of a title, a reference, or an organisation's name
 * @param amountLeast smallest estimated value (the larger end of a range counts)
 * @param amountBelow the value must be below
 * @param dueFrom first day of the deadline
 * @param dueUntil last day of the deadline; with either end given, needs without deadline are left out
 */
public record NeedFilter(
        String text,
        Set<String> themes,
        Set<NeedState> states,
        Set<NeedKind> kinds,
        Set<String> organisations,
        Optional<Euros> amountLeast,
        Optional<Euros> amountBelow,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueUntil) {
    public NeedFilter {
        themes = Set.copyOf(themes);
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
        organisations = Set.copyOf(organisations);
    }

    /** Narrows nothing. */
    public static NeedFilter all() {
        return new NeedFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same for that text; empty narrows nothing. */
    public NeedFilter withText(String other) {
        return new NeedFilter(other, themes, states, kinds, organisations, amountLeast, amountBelow, dueFrom, dueUntil);
    }

    /** The same for any of these themes; none narrows nothing. */
    public NeedFilter withThemes(Set<String> other) {
        return new NeedFilter(text, other, states, kinds, organisations, amountLeast, amountBelow, dueFrom, dueUntil);
    }

    /** The same for any of these states; none narrows nothing. */
    public NeedFilter withStates(Set<NeedState> other) {
        return new NeedFilter(text, themes, other, kinds, organisations, amountLeast, amountBelow, dueFrom, dueUntil);
    }

    /** The same for any of these kinds; none narrows nothing. */
    public NeedFilter withKinds(Set<NeedKind> other) {
        return new NeedFilter(text, themes, states, other, organisations, amountLeast, amountBelow, dueFrom, dueUntil);
    }

    /** The same for needs of any of these organisations; none narrows nothing. */
    public NeedFilter withOrganisations(Set<String> other) {
        return new NeedFilter(text, themes, states, kinds, other, amountLeast, amountBelow, dueFrom, dueUntil);
    }

    /** The same for estimates of at least {@code least} and below {@code below}; an absent end narrows nothing. */
    public NeedFilter withAmount(Optional<Euros> least, Optional<Euros> below) {
        return new NeedFilter(text, themes, states, kinds, organisations, least, below, dueFrom, dueUntil);
    }

    /** The same for deadlines from {@code from} to {@code until}, both included; an absent end narrows nothing. */
    public NeedFilter withDeadline(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new NeedFilter(text, themes, states, kinds, organisations, amountLeast, amountBelow, from, until);
    }
}
