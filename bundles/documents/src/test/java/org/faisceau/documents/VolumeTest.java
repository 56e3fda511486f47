// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** What the machine itself costs, its owner doing next to nothing: a line of a hundred thousand costs what a line of ten thousand does. */
final class VolumeTest {
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void importsEachLineOfAHundredThousandAtThePriceOfTenThousand(Format format) throws IOException {
        long few = imported(format, FEW);
        long many = imported(format, MANY);
        assertTrue(many / MANY <= 2 * few / FEW, () -> "bytes made per line: " + few / FEW + " then " + many / MANY);
    }

    @Test
    void writesDownThePositionOfAHundredThousandLines() throws IOException {
        try (var workshop = new Workshop(Files.createDirectory(folder.resolve("shop")), new Bikes())) {
            var begun = workshop.begun(ImportsTest.many(MANY));
            workshop.run();
            assertEquals(MANY, workshop.now(begun).tally().created());
        }
    }

    /** Bytes this thread made meanwhile: unlike seconds, the same on a busy machine. */
    private long imported(Format format, int lines) throws IOException {
        var file = written(format, lines);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (var workshop = new Workshop(Files.createDirectory(folder.resolve("shop" + lines)), new Bikes())) {
            long before = threads.getCurrentThreadAllocatedBytes();
            var ran = workshop.direct.run(Workshop.MANAGER, Locale.FRENCH, "bikes", file, Map.of(), note -> {});
            long made = threads.getCurrentThreadAllocatedBytes() - before;
            assertEquals(new Ran.Done(new Tally(lines, 0, 0, 0, 0)), ran);
            return made;
        }
    }

    private Path written(Format format, int lines) throws IOException {
        var file = folder.resolve(lines + "." + format.extension());
        var columns = List.of(Column.text("number", "number"), Column.text("colour", "colour"), Column.text("place", "place"));
        try (var out = new BufferedOutputStream(Files.newOutputStream(file)); var table = new SheetTables().write(format, "many", columns, out)) {
            for (int line = 0; line < lines; line++) table.row(List.of(String.valueOf(line), "vert", "Rue des Exemples, numéro " + line));
        }
        return file;
    }
}
