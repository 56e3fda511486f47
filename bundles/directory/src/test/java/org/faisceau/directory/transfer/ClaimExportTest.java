// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.OpenClaims;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimExportTest {
    @Test
    void isTheListOfAStateForManagersAlone(@TempDir Path folder) {
        try (var open = new OpenClaims(folder)) {
            var claim = open.asked(open.person("newcomer", Role.COMPANY));
            open.claims.refuse(OpenSolutions.MANAGER, claim.id(), 1, "Qui êtes-vous ?");
            var export = new ClaimExport(open.claims, open.accounts);
            var refused = List.of("Aquasonde Fictive", "73282932000074", "Personne newcomer", "Secret words", "2026-11-24", "Refusée", "2026-11-24", open.accounts.shownName("m"), "Qui êtes-vous ?");
            assertEquals(List.of(refused), rows(export, OpenSolutions.MANAGER, Map.of("state", List.of("REFUSED"))));
            assertEquals(List.of(), rows(export, OpenSolutions.MANAGER, Map.of("state", List.of("PENDING"))));
            assertEquals(List.of(), rows(export, new Actor("foreign", Role.EXPERT, "org-foreign"), Map.of()));
        }
    }

    private static List<List<String>> rows(ClaimExport export, Actor actor, Map<String, List<String>> filter) {
        return export.rows(actor, Locale.FRENCH, filter, "", 100).items();
    }
}
