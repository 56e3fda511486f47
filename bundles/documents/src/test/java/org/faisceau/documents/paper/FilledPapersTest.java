// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.faisceau.documents.api.Blank;
import org.faisceau.documents.api.Blank.Choice;
import org.faisceau.documents.api.Blank.Sort;
import org.faisceau.documents.api.FilledPapers.Reading;
import org.faisceau.documents.api.FilledPapers.Reason;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers.Format;
import org.junit.jupiter.api.Test;

final class FilledPapersTest {
    private static final List<Choice> CHOICES = List.of(new Choice("YES", "Oui"), new Choice("NO", "Non"));
    private final PaperPress press = new PaperPress();

    private static Paper form() {
        return Paper.titled(Locale.FRENCH, "Formulaire", LocalDate.of(2026, 11, 24)).blank(new Blank("form", "Référence", Sort.FIXED, List.of("D-2026-001"), List.of()))
                .blank(Blank.text("why", "Pourquoi ?", "Une ligne\nune autre <&> « ligne »")).blank(Blank.text("more", "Encore", ""))
                .blank(new Blank("answer", "Réponse", Sort.ONE, List.of("NO"), CHOICES)).blank(new Blank("open", "Réponse", Sort.ONE, List.of(), CHOICES))
                .blank(new Blank("several", "Plusieurs", Sort.SEVERAL, List.of("YES"), CHOICES)).build();
    }

    private byte[] printed(Paper paper, Format format) {
        return press.print(paper, format).fold(ready -> ready.bytes(), refused -> new byte[0]);
    }

    private static Reading read(byte[] file) {
        return new DocxReading().read(new ByteArrayInputStream(file));
    }

    private static Reason reason(byte[] file) {
        return assertInstanceOf(Reading.Unreadable.class, read(file)).reason();
    }

    @Test
    void readsBackWhatWasPrinted() {
        assertEquals(new Reading.Filled(Map.of("form", List.of("D-2026-001"), "why", List.of("Une ligne\nune autre <&> « ligne »"), "more", List.of(), "answer", List.of("NO"), "open", List.of(),
                "several", List.of("YES"))), read(printed(form(), Format.DOCX)));
    }

    @Test
    void readsWhatAPersonChanged() throws IOException {
        var file = rewritten(printed(form(), Format.DOCX), text -> text.replace(">Non<", ">Oui<").replace("☐", "☑").replace(">Une ligne<", ">Deux lignes<"));
        var values = assertInstanceOf(Reading.Filled.class, read(file)).values();
        assertEquals(List.of("YES"), values.get("answer"));
        assertEquals(List.of("YES", "NO"), values.get("several"));
        assertEquals(List.of("Deux lignes\nune autre <&> « ligne »"), values.get("why"));
    }

    @Test
    void leavesAChoiceNobodyOfferedInItsWords() throws IOException {
        var file = rewritten(printed(form(), Format.DOCX), text -> text.replace(">Non<", ">Peut-être<"));
        assertEquals(List.of("Peut-être"), assertInstanceOf(Reading.Filled.class, read(file)).values().get("answer"));
    }

    @Test
    void saysWhyAFileIsNotRead() throws IOException {
        assertEquals(Reason.NOT_DOCX, reason("no zip".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.NOT_DOCX, reason(new byte[0]));
        assertEquals(Reason.NOT_DOCX, reason(printed(form(), Format.PDF)));
        assertEquals(Reason.NO_BLANKS, reason(printed(Specimens.sheet(Locale.FRENCH), Format.DOCX)));
        assertEquals(Reason.NOT_DOCX, reason(rewritten(printed(form(), Format.DOCX), text -> text.substring(0, text.length() / 2))));
    }

    @Test
    void neverUnpacksMoreThanAPaperCanBe() {
        var docx = printed(form(), Format.DOCX);
        assertEquals(new Reading.Unreadable(Reason.TOO_LARGE), new DocxReading(2_000).read(new ByteArrayInputStream(docx)));
    }

    @Test
    void readsNoEntityOfAForeignFile() throws IOException {
        var file = rewritten(printed(form(), Format.DOCX), text -> text.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>").replace(">Une ligne<", ">&e;<"));
        assertEquals(Reason.NOT_DOCX, reason(file));
    }

    @Test
    void printsBlanksThatEveryoneReads() {
        assertEquals(List.of(), Validity.breaches(printed(form(), Format.PDF)));
    }

    private static byte[] rewritten(byte[] docx, java.util.function.UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.readAllBytes();
                zip.write(entry.getName().equals("word/document.xml") ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return out.toByteArray();
    }
}
