// SPDX-License-Identifier: Apache-2.0
/**
 * Tables read from files and written to them, papers (PDF, DOCX) and agendas (ICS) made of models, whoever asks. Begin with
 * {@link org.faisceau.documents.api.Paper#titled}, hand what {@code build()} gives to {@link org.faisceau.documents.api.Papers}; a
 * record's sheet is best published as {@link org.faisceau.documents.spi.Printable}.
 */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.documents.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
