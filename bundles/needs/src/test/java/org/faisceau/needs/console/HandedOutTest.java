// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Attachment;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedOutTest {
    private final AtomicInteger held = new AtomicInteger();

    @Test
    void holdsNothingOpenUntilItIsWrittenNorAfterwards(@TempDir Path folder) throws IOException {
        try (var open = new OpenNeeds(folder)) {
            var piece = new Attachment("need", open.kept("plan.txt", "Plan"), false, "buyer", open.clock.instant());
            var answer = assertInstanceOf(Answer.Download.class, HandedOut.of(counted(open.store.store()), piece.file()));
            assertEquals(0, held.get());
            var out = new ByteArrayOutputStream();
            answer.content().writeTo(out);
            assertEquals("Plan", out.toString(StandardCharsets.UTF_8));
            assertEquals(0, held.get());
        }
    }

    /** That store, its streams counted while they are open. */
    private Store counted(Store store) {
        var loader = HandedOutTest.class.getClassLoader();
        var files = (StoredFiles) Proxy.newProxyInstance(loader, new Class<?>[] {StoredFiles.class},
                (proxy, method, args) -> store.files().open((String) args[0]).map(this::counted));
        return (Store) Proxy.newProxyInstance(loader, new Class<?>[] {Store.class}, (proxy, method, args) -> files);
    }

    private InputStream counted(InputStream in) {
        held.incrementAndGet();
        return new FilterInputStream(in) {
            @Override
            public void close() throws IOException {
                held.decrementAndGet();
                super.close();
            }
        };
    }
}
