// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.faisceau.documents.api.Paper;
import org.faisceau.kernel.api.Words;

/** Lays a paper out as PDF/UA-1 and PDF/A-2a. Every thread. */
final class PdfPress {
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");
    private final Faces faces;
    private final byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfPress(Faces faces) {
        this.faces = faces;
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(Paper paper, Words words) throws IOException {
        var letters = new Letters(faces.letters());
        var page = new PaperDom(paper, words, letters);
        var margins = Margins.of(paper, words, letters);
        var families = faces.families(letters.used());
        var css = PaperCss.of(margins, families, paper.sheet(), Widths.wantWidePages(paper));
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_2_A).useColorProfile(profile)
                .withProducer("Faisceau").useReplacementText(String.valueOf(Letters.MISSING)).useSVGDrawer(new FigureDrawer(faces))
                .useUnicodeLineBreaker(new LineBreaks()).useUriResolver((base, address) -> "").withW3cDocument(page.styled(css), "");
        for (var face : faces.all()) {
            if (!families.contains(face.family())) continue;
            builder.useFont(() -> new ByteArrayInputStream(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        try (var document = new PDDocument()) {
            document.setDocumentId(paper.date().toEpochDay() * 31 + paper.title().hashCode());
            builder.usePDDocument(document);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                describe(document, paper);
                ReadBack.asWritten(document);
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        }
    }

    /** The library writes the moment of the click; the same paper shall give the same bytes. A sealed one leaves room for its seal. */
    private static void describe(PDDocument document, Paper paper) throws IOException {
        var moment = paper.date().atStartOfDay(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(moment));
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = CREATED.matcher(xmp).replaceAll("$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment) + "$2");
        var sealed = paper.code().isEmpty() ? dated : dated.replace("</x:xmpmeta>", "<!-- " + SealText.empty(paper.code()) + " --></x:xmpmeta>");
        metadata.importXMPMetadata(sealed.getBytes(StandardCharsets.UTF_8));
    }
}
