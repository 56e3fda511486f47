// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.ForecastRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.NeedKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year's forecasts as a table. */
class ForecastExportTest {
    private OpenNeeds open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        open.registered(new Content(NeedKind.FORECAST, "Arbres", Description.none(), open.town, List.of(), List.of(), "", Amount.unknown(),
                Optional.of(LocalDate.of(2027, 5, 2)), Optional.empty(), Optional.empty(), Confidentiality.PUBLIC, "", ""));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<List<String>> rows(Actor actor, String year) {
        var export = new ForecastExport(open.clock, new ForecastRegister(open.store.store(), open.clock), open.themes, open.organisations);
        assertTrue(export.columns(Locale.ENGLISH).stream().noneMatch(column -> column.label().startsWith("column.")));
        return export.rows(actor, Locale.FRENCH, Map.of("year", List.of(year)), "", 500).items();
    }

    @Test
    void eachLineSaysItsQuarterAndThatItBindsNobody() {
        var row = rows(open.buyer(), "2027").get(0);
        assertEquals(List.of("2027", "2"), row.subList(0, 2));
        assertEquals("Non contractuel", row.get(row.size() - 1));
    }

    @Test
    void strangersAndOtherYearsHaveNone() {
        assertEquals(List.of(), rows(open.otherBuyer(), "2027"));
        assertEquals(List.of(), rows(open.buyer(), "2028"));
    }
}
