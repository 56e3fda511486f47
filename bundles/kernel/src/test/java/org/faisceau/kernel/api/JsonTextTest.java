// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void leavesAloneWhatJsonTakesAsItIs() {
        assertEquals("\"L’été, 20 % d’économies / m³ : œuvre 🌱\"", written("L’été, 20 % d’économies / m³ : œuvre 🌱"));
        assertEquals("\"\"", written(""));
    }

    @Test
    void escapesWhatWouldEndATextOrALine() {
        assertEquals("\"dit \\\"oui\\\" \\\\ fin\\r\\n\\tsuite\"", written("dit \"oui\" \\ fin\r\n\tsuite"));
    }

    @Test
    void writesUnseenSignsByTheirNumber() {
        assertEquals("\"a\\u0000b\\u001fc\\u2028d\\u2029\"", written("a\0b\u001fc\u2028d\u2029"));
    }

    private static String written(String text) {
        var to = new StringBuilder();
        JsonText.add(to, text);
        return to.toString();
    }
}
