// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.faisceau.documents.api.SealedArchive;
import org.faisceau.documents.api.SealedFiles;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Store;

/**
 * The justification file with its pieces, written as it is read: no archive lies in memory, however large.
 *
 * @param mark what the names of files that stand on their own begin with; empty but for an exercise
 */
record JustificationArchive(Words words, Store store, SealedFiles sealed, EvidenceFiles pieces, JournalExtract journal, String mark) {
    /** Leaves the stream to who opened it. */
    void write(OutputStream out, String code, String name, byte[] pdf) throws IOException {
        var archive = SealedArchive.of(sealed, store.files(), code).add(name, pdf).add("SHA256SUMS", pieces.sums().getBytes(StandardCharsets.UTF_8))
                .add(mark + words.say("journal.file") + ".csv", ("\ufeff" + words.say("journal.head") + "\n" + journal.csv()).getBytes(StandardCharsets.UTF_8));
        pieces.pieces().forEach(one -> one.evidence().file().ifPresent(file -> archive.add(one.path(), file)));
        archive.write(out);
    }
}
