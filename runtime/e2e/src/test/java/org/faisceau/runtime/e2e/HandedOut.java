// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a technique hands out at least.
 *
 * @param technique its word
 * @param isInTouch true where it talks to companies, so that the ledger has it
 * @param papers their names, in French
 */
record HandedOut(String technique, boolean isInTouch, List<String> papers) {

    static List<HandedOut> all() throws IOException {
        try (var file = HandedOut.class.getResourceAsStream("artefacts.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(HandedOut::read).toList();
        }
    }

    private static HandedOut read(String line) {
        var parts = line.split(": ", 2);
        return new HandedOut(parts[0].replace("*", ""), parts[0].endsWith("*"), Stream.of(parts[1].split(";")).map(String::strip).toList());
    }
}
