// SPDX-License-Identifier: Apache-2.0
/**
 * Tables in and out: CSV and XLSX, for every bundle that publishes {@link org.faisceau.documents.spi.Importable} or
 * {@link org.faisceau.documents.spi.Exportable}. It knows no business word: what a line means is its owner's.
 *
 * <p>Begin with {@link org.faisceau.documents.SheetTables} (a file becomes lines), then {@link org.faisceau.documents.LineRun} (lines
 * become chunks and outcomes), then {@link org.faisceau.documents.FolderImports} (an import that survives a restart). Papers (PDF, DOCX)
 * are made in {@link org.faisceau.documents.paper}, agendas (ICS) in {@link org.faisceau.documents.agenda}.
 *
 * <p>It refuses what is no table, what grows beyond the limits while it is unpacked, and lines with fewer or more cells than the header,
 * each in a sentence. It keeps an uploaded file in {@code <data>/work/imports} until the import ended, its report for a week; nothing of
 * it is in the database. Works on every tie of its own: without any {@code Importable} its pages answer 404.
 */
@NullMarked
package org.faisceau.documents;

import org.jspecify.annotations.NullMarked;
