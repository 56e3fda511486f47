// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.BikeRack;
import org.faisceau.documents.Bikes;
import org.faisceau.documents.Workshop;
import org.faisceau.kernel.spi.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandsTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Workshop workshop;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        workshop = new Workshop(folder, new Bikes());
        file = Files.writeString(folder.resolve("bikes.csv"), "n;colour\n1;vert\n2;\n");
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void printsCountsAndTellsRefusedLinesApart() {
        assertEquals(Command.DONE, imported("bikes", file.toString(), "--mapping", "number=n"));
        assertEquals("created 1, changed 0, same 0, refused 1, mended 0", said(out));
        assertEquals("line 3: Sans couleur.", said(err));
    }

    @Test
    void refusesAFileWithoutARequiredColumn() {
        assertEquals(Command.REFUSED, imported("bikes", file.toString()));
        assertEquals("A required column is missing: Number.", said(err));
    }

    @Test
    void saysWhyAFileIsNotRead() throws IOException {
        assertEquals(Command.REFUSED, imported("bikes", Files.writeString(folder.resolve("empty.csv"), "").toString(), "--language", "fr"));
        assertEquals("Ce fichier ne contient aucune ligne. Vérifiez que vous avez choisi le bon.", said(err));
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertEquals(Command.REFUSED, imported("bikes", folder.resolve("none.csv").toString()));
    }

    @Test
    void importsNothingAsSomebodyWhoMayNot() {
        assertEquals(Command.REFUSED, imported("bikes", file.toString(), "--as", "observer"));
        assertTrue(said(err).endsWith("This account may import nothing at the moment."), said(err));
    }

    @Test
    void namesTheKindsItKnows() {
        assertEquals(Command.REFUSED, imported("unicorns", file.toString()));
        assertTrue(said(err).endsWith("This account may import: bikes."), said(err));
    }

    @Test
    void namesTheModuleThatIsStopped() {
        assertEquals(Command.REFUSED, imported("boats", file.toString()));
        assertEquals("“boats” belongs to the module “Boats”, which is stopped. Start it (modules enable), then try again.", said(err));
        assertEquals(Command.REFUSED, exported("boats", folder.resolve("boats.csv").toString(), "--language", "fr"));
        assertTrue(said(err).contains("« boats » appartient au module « Boats », qui est arrêté."), said(err));
    }

    @Test
    void explainsItselfWhereTheWordsAreOff() {
        assertEquals(Command.USAGE, imported("bikes"));
        assertEquals(Command.USAGE, imported("bikes", file.toString(), "--mapping", "number"));
        assertEquals(Command.USAGE, imported("bikes", file.toString(), "--colour", "red"));
    }

    @Test
    void exportsIntoAFileOfTheFormatItsNameTells() throws IOException {
        var target = folder.resolve("out.xlsx");
        assertEquals(Command.DONE, exported("bikes", target.toString()));
        assertEquals("exported 3", said(out));
        assertEquals('P', Files.readAllBytes(target)[0]);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertEquals(Command.REFUSED, exported("bikes", folder.resolve("none/out.csv").toString()));
    }

    @Test
    void knowsTwoFormats() {
        assertEquals(Command.USAGE, exported("bikes", "x.csv", "--format", "pdf"));
        assertEquals(Command.USAGE, exported("bikes", folder.resolve("out.banana").toString()));
        assertEquals(Command.DONE, exported("bikes", folder.resolve("out.banana").toString(), "--format", "csv"));
    }

    @Test
    void writesOverAFileOnlyIfTold() throws IOException {
        var target = Files.writeString(folder.resolve("out.csv"), "mine");
        assertEquals(Command.REFUSED, exported("bikes", target.toString()));
        assertEquals("mine", Files.readString(target));
        assertEquals(Command.DONE, exported("bikes", target.toString(), "--replace"));
        assertEquals(4, Files.readAllLines(target).size());
    }

    private int imported(String... words) {
        return new ImportCommand(workshop.direct, new OneAccount(), CommandsTest::owner).run(List.of(words), stream(out), stream(err));
    }

    private int exported(String... words) {
        return new ExportCommand(Workshop.exports(new BikeRack(3)), new OneAccount(), CommandsTest::owner).run(List.of(words), stream(out), stream(err));
    }

    private static Optional<String> owner(String path, Locale locale) {
        return path.endsWith("port/boats") ? Optional.of("Boats") : Optional.empty();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
