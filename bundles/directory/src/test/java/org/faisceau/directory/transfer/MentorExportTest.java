// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.OpenMentors;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentorExportTest {
    private OpenMentors open;
    private MentorExport export;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMentors(folder);
        export = new MentorExport(open.mentors, open.at.organisations, new Codes());
        open.asked();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void hasOneLineForEachWithItsContracts() {
        assertEquals(List.of(List.of("Ville de Rivemont", "", "soils | water", "5", "Secret contract ; 2024 ; 40000", "Le mardi", "", "", "Sollicitée", "")), rows(OpenSolutions.MANAGER, Map.of()));
    }

    @Test
    void isWhatTheListShowsAndNoMore() {
        assertEquals(List.of(), rows(open.at.seller, Map.of()));
        assertEquals(List.of(), rows(OpenSolutions.MANAGER, Map.of("theme", List.of("biowaste"))));
        assertEquals(List.of(), rows(OpenSolutions.MANAGER, Map.of("state", List.of("ACCEPTED"))));
    }

    private List<List<String>> rows(Actor actor, Map<String, List<String>> filter) {
        return export.rows(actor, Locale.FRENCH, filter, "", 100).items();
    }

    /** Says codes as they are. */
    private static final class Codes implements SolutionThemes {
        @Override
        public String name(Actor actor, String code, Locale locale) {
            return code;
        }

        @Override
        public List<String> codes(Actor actor) {
            return List.of();
        }

        @Override
        public Optional<String> code(Actor actor, String written) {
            return Optional.empty();
        }
    }
}
