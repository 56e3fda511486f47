// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.gatherings.Counted;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.api.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringExportTest {
    @Test
    void asksOnceForWhatTheLinesOfAPageHaveInCommon(@TempDir Path folder) {
        try (var open = new OpenGatherings(folder)) {
            IntStream.range(0, 12).forEach(at -> open.planned());
            var asked = new ArrayList<String>();
            var export = new GatheringExport(open.gatherings, Counted.of(Formats.class, open.formats, asked), Counted.of(SolutionThemes.class, open.themes, asked), Counted.of(Accounts.class, open.accounts, asked));
            var rows = export.rows(MANAGER, Locale.FRENCH, Map.of(), "", 200).items();
            assertEquals(12, rows.size());
            assertEquals(List.of("theme water", "Name of manager"), List.of(rows.get(11).get(7), rows.get(11).get(9)));
            assertEquals(List.of("shownNames", "find", "name"), asked);
        }
    }
}
