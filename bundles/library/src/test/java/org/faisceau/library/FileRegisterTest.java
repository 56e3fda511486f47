// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.OpenLibrary.MANAGER;
import static org.faisceau.library.OpenLibrary.OBSERVER;
import static org.faisceau.library.OpenLibrary.done;
import static org.faisceau.library.OpenLibrary.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFile;
import org.faisceau.library.api.WorkFiles;
import org.faisceau.library.api.Written;
import org.faisceau.store.api.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FileRegisterTest {
    private OpenLibrary open;
    private Work guide;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenLibrary(folder);
        guide = open.work("Guide");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private StoredFile kept(String text) {
        return open.store.store().files().keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), text + ".txt", 1000).orElseThrow();
    }

    private List<String> names() {
        return open.files.of(OBSERVER, guide.id()).stream().map(one -> one.file().name()).toList();
    }

    @Test
    void isJoinedByManagersAndReadByWhoReadsTheWork() {
        assertInstanceOf(Written.Refused.class, open.files.attach(OBSERVER, guide.id(), kept("Plan")));
        done(open.files.attach(MANAGER, guide.id(), kept("Plan")));
        assertEquals(List.of("Plan.txt"), names());
        done(open.works.change(MANAGER, guide.id(), 1, guide.content().shared(false)));
        assertEquals(List.of(), names());
        assertTrue(open.files.find(OBSERVER, guide.id(), kept("Plan").hash()).isEmpty());
    }

    @Test
    void isRemovedAndPutBackForADay() {
        var hash = done(open.files.attach(MANAGER, guide.id(), kept("Plan"))).file().hash();
        done(open.files.detach(MANAGER, guide.id(), hash));
        assertEquals(List.of(), names());
        done(open.files.restore(MANAGER, guide.id(), hash));
        assertEquals(List.of("Plan.txt"), names());
        done(open.files.detach(MANAGER, guide.id(), hash));
        open.clock.turn(Duration.ofDays(2));
        assertEquals(1, open.files.forget(open.clock.instant().minus(Duration.ofDays(1))));
        assertInstanceOf(Written.Unknown.class, open.files.restore(MANAGER, guide.id(), hash));
        assertEquals(List.of(), open.store.store().files().of(guide.ref()));
    }

    @Test
    void areTwentyAtMost() {
        IntStream.range(0, WorkFiles.FILES_MAX).forEach(number -> done(open.files.attach(MANAGER, guide.id(), kept("Plan " + number))));
        assertEquals("files.full", invalid(open.files.attach(MANAGER, guide.id(), kept("One more"))));
        assertEquals(WorkFiles.FILES_MAX, open.files.of(MANAGER, guide.id()).stream().map(WorkFile::address).distinct().count());
    }
}
