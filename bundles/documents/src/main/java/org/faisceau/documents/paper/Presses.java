// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers.Format;
import org.faisceau.kernel.api.Words;

/** The presses and their fonts, made when first needed: they take a moment and a megabyte, and are kept. */
final class Presses {
    private final List<Faces> faces = new ArrayList<>(1);
    private final List<PdfPress> pdf = new ArrayList<>(1);

    byte[] print(Paper paper, Words words, Format format) throws IOException {
        return format == Format.DOCX ? new DocxPress(paper, words, this::faces).print() : pdf().print(paper, words);
    }

    private synchronized Faces faces() {
        if (faces.isEmpty()) faces.add(Faces.load());
        return faces.get(0);
    }

    private synchronized PdfPress pdf() {
        if (pdf.isEmpty()) pdf.add(new PdfPress(faces()));
        return pdf.get(0);
    }
}
