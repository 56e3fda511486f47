// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers.Format;
import org.faisceau.documents.command.VerifyDocumentCommand;
import org.faisceau.kernel.spi.Command;
import org.faisceau.store.api.Signing;
import org.faisceau.testkit.TemporaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifiedDocumentTest {
    private static final Paper PAPER = Paper.titled(Locale.FRENCH, "Dossier justificatif", LocalDate.of(2026, 11, 24)).paragraph("Mesures d’un tiers.").sealed().build();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private TemporaryStore store;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        store = TemporaryStore.in(temporary.resolve("ours"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private int verify(byte[] file) throws IOException {
        out.reset();
        err.reset();
        return run(List.of(Files.write(folder.resolve("file"), file).toString()));
    }

    private int run(List<String> words) {
        return new VerifyDocumentCommand(new Sealer(store.signing())).run(words, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static byte[] pdf(Signing signing) {
        return new PaperPress(signing).print(PAPER, Format.PDF).fold(ready -> ready.bytes(), refused -> new byte[0]);
    }

    private byte[] zip(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var sealer = new Sealer(store.signing());
        try (var zip = new ZipOutputStream(sealer.sealing(bytes), StandardCharsets.UTF_8)) {
            zip.setComment(sealer.place(PAPER.code()));
            zip.putNextEntry(new ZipEntry("dossier.pdf"));
            zip.write(pdf(store.signing()));
            zip.putNextEntry(new ZipEntry("piece.txt"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void saysGenuineWithTheCodeOfThePages() throws IOException {
        assertEquals(Command.DONE, verify(pdf(store.signing())));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("Genuine") && out.toString(StandardCharsets.UTF_8).contains(PAPER.code()), out::toString);
    }

    @Test
    void saysChangedForOneByte() throws IOException {
        var file = pdf(store.signing());
        file[file.length / 2] ^= 1;
        assertEquals(Command.REFUSED, verify(file));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Changed"), err::toString);
    }

    @Test
    void saysNotOursForAnotherInstallation() throws IOException {
        try (var other = TemporaryStore.in(folder.resolve("theirs"), Clock.systemUTC())) {
            assertEquals(Command.REFUSED, verify(pdf(other.signing())));
            assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Not ours"), err::toString);
        }
    }

    @Test
    void saysNotOursForAFileWithoutSeal() throws IOException {
        assertEquals(Command.REFUSED, verify("anything".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Command.REFUSED, verify(new byte[0]));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Not ours"), err::toString);
    }

    @Test
    void verifiesAZipOfAnySizeAndFindsWhatWasPutIntoIt() throws IOException {
        var genuine = zip("a piece ".repeat(100_000));
        assertEquals(Command.DONE, verify(genuine));
        genuine[genuine.length / 2] ^= 1;
        assertEquals(Command.REFUSED, verify(genuine));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Changed"), err::toString);
    }

    @Test
    void wantsOneFile() throws IOException {
        assertEquals(Command.USAGE, run(List.of()));
        assertEquals(Command.REFUSED, run(List.of(folder.resolve("absent").toString())));
    }
}
