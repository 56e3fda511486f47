// SPDX-License-Identifier: Apache-2.0
/**
 * Papers become files. {@link org.faisceau.documents.paper.PaperPress} keeps the door (length, two at a time),
 * {@link org.faisceau.documents.paper.PdfPress} lays out HTML by openhtmltopdf, {@link org.faisceau.documents.paper.DocxPress} writes the
 * parts of a DOCX itself. Both read the same blocks: {@link org.faisceau.documents.paper.PaperDom} and
 * {@link org.faisceau.documents.paper.DocxBody}. Libraries and letters are loaded by the first paper, not at start.
 */
@NullMarked
package org.faisceau.documents.paper;

import org.jspecify.annotations.NullMarked;
