// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroup.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A working group as a caller writes it; what is left out stays as it is.
 *
 * @param kind OTHER where absent for a new one
 * @param startsOn ISO day; empty for none, as endsOn
 * @param members identifiers of organisations
 */
record GroupBody(@Nullable String name, @Nullable String kind, @Nullable String theme, @Nullable String description, @Nullable String startsOn, @Nullable String endsOn,
        @Nullable List<String> members) {
    static Terms blank() {
        return new Terms("", WorkGroup.Kind.OTHER, "", "", Optional.empty(), Optional.empty(), Set.of());
    }

    Terms terms(Terms present) {
        var faults = new Faults();
        var terms = terms(present, faults);
        faults.refuse();
        return terms;
    }

    private Terms terms(Terms present, Faults faults) {
        return new Terms(name == null ? present.name() : name, faults.read(() -> kind(present.kind()), present.kind()), theme == null ? present.theme() : theme,
                description == null ? present.description() : description, faults.read(() -> day("startsOn", startsOn, present.startsOn()), present.startsOn()),
                faults.read(() -> day("endsOn", endsOn, present.endsOn()), present.endsOn()),
                members == null ? present.members() : members.stream().map(String::valueOf).collect(Collectors.toSet()));
    }

    private WorkGroup.Kind kind(WorkGroup.Kind present) {
        if (kind == null || kind.isEmpty()) return present;
        return Arrays.stream(WorkGroup.Kind.values()).filter(one -> one.name().equals(kind)).findFirst()
                .orElseThrow(() -> Problem.invalid("kind", "One of " + Arrays.toString(WorkGroup.Kind.values()) + "."));
    }

    private static Optional<LocalDate> day(String field, @Nullable String text, Optional<LocalDate> present) {
        if (text == null) return present;
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            throw Problem.invalid(field, "A day such as 2026-12-18.");
        }
    }
}
