// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faisceau.documents.api.Papers.Format;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.dossiers.FullDossier;
import org.faisceau.dossiers.OpenDossiers;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedDossierTest {
    private OpenDossiers open;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = FullDossier.concluded(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private byte[] printed(Actor actor, Locale locale) {
        var paper = new DossierPaper(open.dossiers, open.conclusions, open.visas, open.organisations, open.accounts).paper(actor, locale, dossier.id()).orElseThrow();
        return new PaperPress().print(paper, Format.PDF).fold(ready -> ready.bytes(), refused -> new byte[0]);
    }

    @Test
    void isAccessibleAndArchivableWithEverythingInIt() throws IOException {
        var pdf = printed(open.buyer, Locale.FRENCH);
        assertEquals(List.of(), Validity.breaches(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
            assertTrue(text.contains("Pièce 99") && text.contains("tiers montrent un gain."), text);
        }
    }
}
