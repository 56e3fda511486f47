// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form of parts may bring: anybody may send one, and what it brings is held in memory. */
class SubmissionTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void readsTextsByTheirNames() throws IOException {
        assertEquals(Map.of("title", List.of("Toiture", "Toiture")), read(Collections.nCopies(2, part("Toiture"))).fields());
    }

    @Test
    void boundsTextsTogether() {
        assertThrows(TooLarge.class, () -> read(Collections.nCopies(3, part("x".repeat(MEGABYTE)))));
        assertThrows(TooLarge.class, () -> read(List.of(part("x".repeat(3 * MEGABYTE)))));
    }

    @Test
    void boundsTheNumberOfParts() {
        assertThrows(TooLarge.class, () -> read(Collections.nCopies(10_001, part("x"))));
    }

    private static Submission read(List<Part> parts) throws IOException {
        return Submission.of(fake(HttpServletRequest.class, Map.of("getContentType", "multipart/form-data; boundary=x", "getParts", parts)));
    }

    private static Part part(String text) {
        return (Part) Proxy.newProxyInstance(SubmissionTest.class.getClassLoader(), new Class<?>[] {Part.class}, (proxy, called, args) -> switch (called.getName()) {
            case "getName" -> "title";
            case "getHeader" -> "form-data; name=\"title\"";
            case "getInputStream" -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(SubmissionTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> answers.get(called.getName())));
    }
}
