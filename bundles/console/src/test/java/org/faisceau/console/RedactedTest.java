// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class RedactedTest {
    @Test
    void aTokenIsNotKept() {
        assertEquals("/calendar/***.ics", Redacted.path("/calendar/" + "a".repeat(43) + ".ics"));
    }

    @Test
    void anIdentifierIs() {
        var path = "/needs/0190c2d1-7c3a-7e7b-9d53-2a5c7d1e4f60/history";
        assertEquals(path, Redacted.path(path));
    }
}
