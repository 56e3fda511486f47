// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.faisceau.documents.api.FilledPapers;
import org.osgi.service.component.annotations.Component;

/** Finds the text of a DOCX and reads its controls, within bounds: neither names nor sizes of a foreign file are believed. */
@Component
public final class DocxReading implements FilledPapers {
    private static final String BODY = "word/document.xml";
    private static final int PARTS_MOST = 2_000;
    private final long most;

    public DocxReading() {
        this(40L * 1024 * 1024);
    }

    /** @param most bytes, unpacked, all parts together */
    DocxReading(long most) {
        this.most = most;
    }

    @Override
    public Reading read(InputStream docx) {
        try (var zip = new ZipInputStream(docx)) {
            var gauge = new Gauge(zip, most);
            for (int part = 0; part < PARTS_MOST; part++) {
                var entry = zip.getNextEntry();
                if (entry == null) break;
                if (entry.getName().equals(BODY)) return body(gauge);
                gauge.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return new Reading.Unreadable(Reason.NOT_DOCX);
        } catch (Gauge.Overflow over) {
            return new Reading.Unreadable(Reason.TOO_LARGE);
        } catch (ZipException | java.io.EOFException | IllegalArgumentException broken) {
            return new Reading.Unreadable(Reason.NOT_DOCX);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException("reading a filled paper", broken);
        }
    }

    private static Reading body(Gauge gauge) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var values = new DocxControls(factory.createXMLStreamReader(gauge)).read();
            return values.isEmpty() ? new Reading.Unreadable(Reason.NO_BLANKS) : new Reading.Filled(values);
        } catch (XMLStreamException broken) {
            if (gauge.isOver()) throw new Gauge.Overflow();
            return new Reading.Unreadable(Reason.NOT_DOCX);
        }
    }
}
