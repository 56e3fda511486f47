// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import org.faisceau.console.spi.Answer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes files of papers. PDFs are PDF/UA-1 and PDF/A-2a with embedded letters (Latin, Greek, Cyrillic; what they lack is shown as □ and
 * said so); DOCX has real styles, headings and tables. The same paper gives the same bytes. Every thread; at most two at a time, others
 * wait their turn for twenty seconds.
 */
@ProviderType
public interface Papers {
    /** Makes the file, or says why not. */
    Printed print(Paper paper, Format format);

    /** The same as the answer of a page: a download, or a refusal in words. */
    default Answer download(Paper paper, Format format) {
        return print(paper, format).fold(
                ready -> Answer.download(ready.fileName(), format.mediaType(), out -> out.write(ready.bytes())),
                refused -> Answer.refused(refused.sentence()));
    }

    /** A form of document. */
    enum Format {
        PDF("pdf", "application/pdf"),
        DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** @param word as in a query; PDF for anything unknown */
        public static Format of(String word) {
            return word.equals(DOCX.extension) ? DOCX : PDF;
        }

        /** Without dot. */
        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
