// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.OptionalInt;
import org.faisceau.gatherings.api.Format.Layout.Shape;
import org.faisceau.gatherings.api.Rooms.Choice;
import org.jspecify.annotations.Nullable;

/** How the room is to be set; without people and wheelchairs for those of the list, sides in centimetres, 0 where unknown. */
record RoomBody(@Nullable String shape, @Nullable Integer people, @Nullable Integer wheelchairs, @Nullable Integer width, @Nullable Integer depth) {
    Choice choice() {
        return new Choice(Read.choice("shape", Shape.class, shape), number(people), number(wheelchairs), number(width).orElse(0), number(depth).orElse(0));
    }

    private static OptionalInt number(@Nullable Integer typed) {
        return typed == null ? OptionalInt.empty() : OptionalInt.of(typed);
    }
}
