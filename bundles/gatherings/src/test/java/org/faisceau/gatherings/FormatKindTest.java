// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.COMPANY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FormatKindTest {
    @Test
    void namesFormatsInBothLanguagesAndPicksThemByEither(@TempDir Path folder) {
        try (var open = new OpenGatherings(folder)) {
            var kind = new FormatKind(open.formats);
            var meal = new Ref("format", "shared-meal");
            assertEquals(Optional.of("Repas partagé"), kind.title(COMPANY, meal, Locale.FRENCH));
            assertEquals(List.of(meal), kind.pick(COMPANY, "repas", 10));
            assertEquals(List.of(meal), kind.pick(COMPANY, kind.title(COMPANY, meal, Locale.ENGLISH).orElseThrow(), 10));
            assertEquals(Optional.empty(), kind.title(COMPANY, new Ref("format", "nothing"), Locale.FRENCH));
            assertEquals("/gatherings/formats/shared-meal", kind.address(meal));
        }
    }
}
