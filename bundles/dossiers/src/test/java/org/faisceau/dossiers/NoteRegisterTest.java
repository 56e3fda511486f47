// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Note;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NoteRegisterTest {
    private OpenDossiers open;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.inReview();
        done(open.notes.write(open.buyer, dossier.id(), 0, "secret thought"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isReadByItsWriterAlone() {
        assertEquals("secret thought", open.notes.of(open.buyer, dossier.id()).text());
        Stream.of(open.colleague, open.observer, open.seller, EXPERT, MANAGER).forEach(other -> assertEquals(Note.none(), open.notes.of(other, dossier.id())));
    }

    @Test
    void standsInNoHistoryNorCasebook() {
        assertFalse(open.store.journal().of(dossier.ref(), 100).toString().contains("noted"));
        assertFalse(open.store.journal().of(new Ref("dossier-note", dossier.id()), 10).toString().contains("secret"));
        assertFalse(open.dossiers.casebook(open.buyer, dossier.id()).orElseThrow().toString().contains("secret"));
    }

    @Test
    void isNotOverwrittenUnseen() {
        assertInstanceOf(Written.Lost.class, open.notes.write(open.buyer, dossier.id(), 0, "from another tab"));
        done(open.notes.write(open.buyer, dossier.id(), 1, ""));
        assertEquals(new Note("", 2), open.notes.of(open.buyer, dossier.id()));
    }

    @Test
    void goesTheNightAfterItsWriterIsGone() {
        var stranger = new Actor("nobody-any-more", Role.MANAGER, "");
        done(open.notes.write(stranger, dossier.id(), 0, "read by nobody"));
        new NoteEndJob(open.store.store(), open.accounts).run(new TestRun(open.clock));
        assertEquals("secret thought", open.notes.of(open.buyer, dossier.id()).text());
        assertEquals(Note.none(), open.notes.of(stranger, dossier.id()));
    }
}
