// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.api.Outline;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.documents.api.Tally;
import org.faisceau.kernel.api.Actor;

/**
 * What is written down of an import, so that it goes on after a restart.
 *
 * @param who the account that began it
 * @param language of its person, {@code fr} or {@code en}
 * @param position number of the last line whose chunk was committed; 0 before the first
 * @param notesBytes length of the notes that belong to those lines
 */
record Kept(
        String id, String kind, String who, String language, String fileName, Stage stage, long changedAt, Outline outline, Map<Integer, String> mapping,
        Tally tally, int position, long notesBytes, String failure) {

    static Kept chosen(String id, String kind, Actor who, Locale locale, String fileName, Outline outline, ColumnMapping mapping, long now) {
        return new Kept(id, kind, who.id(), locale.getLanguage().equals("en") ? "en" : "fr", fileName, Stage.CHOSEN, now, outline, mapping.keys(), Tally.none(), 0, 0, "");
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    ColumnMapping columns() {
        return new ColumnMapping(mapping);
    }

    TableImport seen() {
        return new TableImport(id, kind, fileName, stage, Instant.ofEpochMilli(changedAt), outline, mapping, tally, failure);
    }

    Kept mapped(ColumnMapping chosen, long now) {
        return new Kept(id, kind, who, language, fileName, stage, now, outline, chosen.keys(), tally, position, notesBytes, failure);
    }

    Kept at(Stage reached, long now) {
        return new Kept(id, kind, who, language, fileName, reached, now, outline, mapping, tally, position, notesBytes, "");
    }

    Kept failed(String why, long now) {
        return new Kept(id, kind, who, language, fileName, Stage.FAILED, now, outline, mapping, tally, position, notesBytes, why);
    }

    Kept advanced(LineRun.Chunk chunk, long notes, long now) {
        return new Kept(id, kind, who, language, fileName, Stage.RUNNING, now, outline, mapping, tally.plus(chunk.report()), chunk.lastLine(), notes, "");
    }
}
