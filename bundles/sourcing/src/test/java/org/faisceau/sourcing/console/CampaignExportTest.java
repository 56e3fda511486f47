// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.OpenSourcing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of campaigns as a table. */
class CampaignExportTest {
    private OpenSourcing open;
    private CampaignExport export;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSourcing(folder);
        open.running();
        open.draft();
        export = new CampaignExport(open.campaigns, open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<List<String>> rows(Actor actor, Map<String, List<String>> filter) {
        return export.rows(actor, Locale.FRENCH, filter, "", 500).items();
    }

    @Test
    void saysWhatTheNarrowedListSays() {
        var rows = rows(open.buyer, Map.of("state", List.of("RUNNING"), "sort", List.of("title")));
        assertEquals(List.of(List.of("Sondes de fuites", "Ville de Valfleuri", "En cours", "2027-03-01", "2026-11-24", "2026-11-24", "2032-01-01")), rows.stream().map(row -> row.subList(1, 8)).toList());
    }

    @Test
    void hasTheColumnsThatAreShown() {
        assertEquals(List.of("reference", "campaign", "wantedOn"), Stream.of("campaign", "wantedOn").flatMap(column -> export.shownBy(column).stream()).toList());
        assertTrue(export.columns(Locale.ENGLISH).stream().noneMatch(column -> column.label().startsWith("column.")));
    }

    @Test
    void aCompanyThatWasToldNothingHasNone() {
        assertEquals(List.of(), rows(open.seller, Map.of()));
    }
}
