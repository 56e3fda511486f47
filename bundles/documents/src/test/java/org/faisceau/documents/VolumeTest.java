// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.api.DirectImport.Ran;
import org.faisceau.documents.api.Tables.Format;
import org.faisceau.documents.api.Tally;
import org.faisceau.documents.spi.Exportable.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the machine itself costs, its owner doing next to nothing: a hundred thousand lines at five thousand a second leave it 20 s. */
final class VolumeTest {
    private static final int LINES = 100_000;
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void importsAHundredThousandLinesInTime(Format format) throws IOException {
        var file = written(format);
        try (var workshop = new Workshop(folder, new Bikes())) {
            var ran = assertTimeout(Duration.ofSeconds(20), () -> workshop.direct.run(Workshop.MANAGER, Locale.FRENCH, "bikes", file, Map.of(), note -> {}));
            assertEquals(new Ran.Done(new Tally(LINES, 0, 0, 0, 0)), ran);
        }
    }

    @Test
    void writesDownThePositionOfAHundredThousandLinesInTime() {
        try (var workshop = new Workshop(folder, new Bikes())) {
            var begun = workshop.begun(ImportsTest.many(LINES));
            assertTimeout(Duration.ofSeconds(20), workshop::run);
            assertEquals(LINES, workshop.now(begun).tally().created());
        }
    }

    private Path written(Format format) throws IOException {
        var file = folder.resolve("many." + format.extension());
        var columns = List.of(Column.text("number", "number"), Column.text("colour", "colour"), Column.text("place", "place"));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file)); var table = new SheetTables().write(format, "many", columns, out)) {
            for (int line = 0; line < LINES; line++) table.row(List.of(String.valueOf(line), "vert", "Rue des Exemples, numéro " + line));
        }
        return file;
    }
}
