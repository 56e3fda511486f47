// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** The words of a DOCX, run together paragraph by paragraph. */
final class DocxText {
    private DocxText() {}

    static String of(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals("word/document.xml")) continue;
                var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                return xml.replace("</w:p>", "\n").replaceAll("<[^>]+>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("a paper as DOCX", broken);
        }
        throw new IllegalStateException("no word/document.xml in a paper as DOCX");
    }
}
