// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.faisceau.console.spi.Problem;
import org.faisceau.dossiers.api.Copies;
import org.jspecify.annotations.Nullable;

/**
 * What a copy takes along, and for whom.
 *
 * @param buyer an organisation it is offered to; left out for the same buyer
 * @param exercise true for a training copy: it takes answers and open pieces, whatever the parts
 */
record CopyBody(@Nullable List<String> parts, @Nullable String buyer, @Nullable Boolean exercise) {
    boolean isExercise() {
        return Boolean.TRUE.equals(exercise);
    }

    String other() {
        return Objects.requireNonNullElse(buyer, "").strip();
    }

    Set<Copies.Part> taken() {
        var taken = EnumSet.noneOf(Copies.Part.class);
        Objects.requireNonNullElse(parts, List.<String>of()).forEach(name -> taken.add(part(name)));
        return taken;
    }

    private static Copies.Part part(String name) {
        return Arrays.stream(Copies.Part.values()).filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> Problem.invalid("parts", "No such part: " + name));
    }
}
