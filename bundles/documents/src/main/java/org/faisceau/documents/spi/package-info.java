// SPDX-License-Identifier: Apache-2.0
/**
 * What a bundle publishes to have its records imported from tables and exported to them, and printed. A sheet as PDF and DOCX takes one
 * component and one link:
 *
 * <pre>{@code
 * @Component
 * public final class NeedSheet implements Printable {
 *     public String kind() { return "need"; }
 *
 *     public Optional<Paper> paper(Actor actor, Locale locale, String id) {
 *         var words = Texts.beside(NeedSheet.class).in(locale);
 *         return needs.find(actor, id).map(need -> Paper.titled(locale, need.title(), day(need.changedAt()))
 *                 .kicker(words.say("sheet.kind")).author("Living-Lab …").reference(need.reference())
 *                 .section(words.say("sheet.need")).fact(words.say("field.state"), words.say("state." + need.state()))
 *                 .section(words.say("sheet.description")).paragraph(need.content().description().objectives())
 *                 .build());
 *     }
 * }
 *
 * <a class="button" href="/print/need/${id}">${Ui.icon("file-download")}PDF</a>
 * }</pre>
 */
@Export(substitution = Export.Substitution.NOIMPORT)
@Version("1.0.0")
@NullMarked
package org.faisceau.documents.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
