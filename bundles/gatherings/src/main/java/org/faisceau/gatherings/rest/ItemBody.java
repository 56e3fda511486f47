// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.Objects;
import org.faisceau.console.spi.Problem;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.jspecify.annotations.Nullable;

/** An item of a programme, written and read; without id it is a new one. */
record ItemBody(@Nullable String id, @Nullable String title, @Nullable String detail, @Nullable Integer minutes, @Nullable String lead, @Nullable String room, @Nullable Integer turns, @Nullable Boolean isBeside, @Nullable Boolean isBreak) {
    private static final String ID = "[a-z0-9-]{0,60}";

    static ItemBody of(ProgrammeItem one) {
        return new ItemBody(one.id(), one.title(), one.detail(), one.minutes(), one.lead(), one.room(), one.turns(), one.beside(), one.isBreak());
    }

    /** @param place from 1 */
    ProgrammeItem item(int place, String newId) {
        if (!Read.text(id).matches(ID)) throw Problem.invalid("items", "Item " + place + ": an id of lower-case letters, digits and dashes, 60 at most, or none.");
        return new ProgrammeItem(Read.text(id).isBlank() ? newId : Read.text(id), Read.text(title), Read.text(detail), number(place, "minutes", minutes, 1, ProgrammeItem.MINUTES_MOST), Read.text(lead), Read.text(room),
                number(place, "turns", turns, 0, ProgrammeItem.TURNS_MOST), Boolean.TRUE.equals(isBeside), Boolean.TRUE.equals(isBreak));
    }

    private static int number(int place, String what, @Nullable Integer typed, int least, int most) {
        int number = Objects.requireNonNullElse(typed, 0);
        if (number < least || number > most) throw Problem.invalid("items", "Item " + place + ": " + what + " from " + least + " to " + most + ".");
        return number;
    }
}
