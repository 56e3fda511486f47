// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text part of title, place or reference; empty for all
 * @param states empty for all
 * @param formats identifiers; empty for all
 * @param themes codes, or {@link #NO_THEME}; empty for all
 * @param first the first day; empty for any
 * @param last the last day; empty for any
 */
public record GatheringFilter(String text, Set<GatheringState> states, Set<String> formats, Set<String> themes, Optional<LocalDate> first, Optional<LocalDate> last) {
    /** Stands for those without a theme. */
    public static final String NO_THEME = "none";

    public GatheringFilter {
        states = Set.copyOf(states);
        formats = Set.copyOf(formats);
        themes = Set.copyOf(themes);
    }

    public static GatheringFilter all() {
        return new GatheringFilter("", Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    public GatheringFilter withText(String part) {
        return new GatheringFilter(part, states, formats, themes, first, last);
    }

    public GatheringFilter withStates(Set<GatheringState> some) {
        return new GatheringFilter(text, some, formats, themes, first, last);
    }

    public GatheringFilter withFormats(Set<String> some) {
        return new GatheringFilter(text, states, some, themes, first, last);
    }

    public GatheringFilter withThemes(Set<String> some) {
        return new GatheringFilter(text, states, formats, some, first, last);
    }

    /** Of those days, both included. */
    public GatheringFilter within(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new GatheringFilter(text, states, formats, themes, from, until);
    }
}
