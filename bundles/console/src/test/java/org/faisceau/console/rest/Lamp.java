// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Period;
import org.jspecify.annotations.Nullable;

/** A record with one part of every kind that bodies and answers have. */
record Lamp(
        String name,
        Colour colour,
        int watts,
        boolean lit,
        @Nullable String note,
        Optional<LocalDate> due,
        @Nullable Euros price,
        @Nullable Period warranty,
        @Nullable Instant seen,
        List<Bulb> bulbs,
        Map<String, String> labels) {
    Lamp {
        if (watts < 0) throw new IllegalArgumentException("watts: 0 or more, got " + watts);
        bulbs = List.copyOf(bulbs);
        labels = Map.copyOf(labels);
    }

    enum Colour {
        WARM,
        COLD
    }

    record Bulb(String base, @Nullable Bulb spare) {}

    /** A body that asks for the least. */
    static final String LEAST = "{\"name\":\"Lampe\",\"colour\":\"WARM\",\"watts\":9,\"lit\":false}";
}
