// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Upload;
import org.junit.jupiter.api.Test;

class OnceTest {
    private static String wish(String content) {
        return Once.wish("me", "/needs/import", new Submission(Map.of("csrf", List.of("one")), Map.of("file", new Text(content))));
    }

    @Test
    void aFilePutRightByOneFigureIsAnotherWish() {
        assertEquals(wish("title;1000"), wish("title;1000"));
        assertNotEquals(wish("title;1000"), wish("title;1001"));
    }

    private record Text(String content) implements Upload {
        @Override
        public String name() {
            return "needs.csv";
        }

        @Override
        public long size() {
            return content.length();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
