// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.api.DirectImport.Ran;
import org.faisceau.documents.api.LineNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that another program broke cost themselves, not their file. */
final class OddLinesTest {
    @TempDir
    private Path folder;

    private final Bikes bikes = new Bikes();
    private final List<LineNote> told = new ArrayList<>();
    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(folder, bikes);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void refusesALineWithASignOfControlAndTakesTheOthers() throws IOException {
        var ran = imported("id_velo;teinte\n1;ve\u0001rt\n2;bleu\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("created 1, refused 1", "created " + ran.tally().created() + ", refused " + ran.tally().refused());
        assertEquals(2, told.get(0).line());
        assertTrue(told.get(0).words().get(0).startsWith("La case 2 de cette ligne contient un caractère que personne ne voit ou ne peut lire"), told.toString());
    }

    @Test
    void readsALineOfUtf8WithinAFileOfWindows1252AndSaysSo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("id_velo;teinte\n1;doré\n".getBytes(Charset.forName("windows-1252")));
        bytes.write("2;rosé à pois\n".getBytes(StandardCharsets.UTF_8));
        var ran = imported(bytes.toByteArray());
        assertEquals(Map.of("1", "doré", "2", "rosé à pois"), bikes.kept);
        assertEquals(1, ran.tally().mended());
    }

    @Test
    void refusesTheLineOfAFileOfUtf8ThatIsNone() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("id_velo;teinte\n1;ver".getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc3});
        for (int at = 2; at < 20; at++) bytes.write(("\n" + at + ";rosé").getBytes(StandardCharsets.UTF_8));
        var ran = imported(bytes.toByteArray());
        assertEquals("created 18, refused 1, mended 0", "created " + ran.tally().created() + ", refused " + ran.tally().refused() + ", mended " + ran.tally().mended());
        assertEquals("rosé", bikes.kept.get("2"));
        assertEquals(2, told.get(0).line());
    }

    @Test
    void leavesAccentsOfASoundFileAlone() throws IOException {
        imported("id_velo;teinte\n1;Éclat d’œuvre, 20 °C – « été »\n".getBytes(Charset.forName("windows-1252")));
        assertEquals("Éclat d’œuvre, 20 °C – « été »", bikes.kept.get("1"));
    }

    private Ran.Done imported(byte[] table) throws IOException {
        var file = Files.write(folder.resolve("bikes.csv"), table);
        return (Ran.Done) workshop.direct.run(Workshop.MANAGER, Locale.FRENCH, "bikes", file, Map.of(), told::add);
    }
}
