// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faisceau.documents.api.Paper;
import org.faisceau.kernel.api.Words;

/**
 * Writes a DOCX (ISO/IEC 29500): styles, numbering and settings lie ready beside this class, the rest is written part by part. Thirty
 * lines of zip instead of eight megabytes of a library.
 */
final class DocxPress {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final Paper paper;
    private final Words words;
    private final Supplier<Faces> faces;

    /** @param faces asked only where there is a drawing */
    DocxPress(Paper paper, Words words, Supplier<Faces> faces) {
        this.paper = paper;
        this.faces = faces;
        this.words = words;
    }

    byte[] print() throws IOException {
        var parts = new DocxParts(paper, words);
        var body = new DocxBody(paper, words, faces);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", ready("types.xml"));
            put(zip, "_rels/.rels", ready("package.rels"));
            put(zip, "docProps/core.xml", parts.core());
            put(zip, "docProps/app.xml", ready("app.xml"));
            put(zip, "word/document.xml", body.document());
            put(zip, "word/_rels/document.xml.rels", body.relations());
            put(zip, "word/styles.xml", ready("styles.xml"));
            put(zip, "word/numbering.xml", parts.numbering(body.numberedLists()));
            put(zip, "word/settings.xml", ready("settings.xml"));
            put(zip, "word/header1.xml", parts.header());
            put(zip, "word/header2.xml", parts.firstHeader());
            put(zip, "word/footer1.xml", parts.footer());
            for (var picture : body.pictures().entrySet()) put(zip, "word/media/" + picture.getKey(), picture.getValue());
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    private byte[] ready(String name) throws IOException {
        try (var in = DocxPress.class.getResourceAsStream("docx/" + name)) {
            if (in == null) throw new IllegalStateException("no docx/" + name + " in this bundle");
            var language = words.locale().getLanguage().equals("fr") ? "fr-FR" : "en-GB";
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${language}", language).getBytes(StandardCharsets.UTF_8);
        }
    }
}
