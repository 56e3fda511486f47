// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * One migration.
 *
 * @param version 1 to 999, from the file's name
 * @param name the file's name
 * @param text what it runs, lines ended by a line feed
 */
record Script(int version, String name, String text) implements Comparable<Script> {
    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.sql");

    static boolean isNamed(String file) {
        return NAME.matcher(file).matches();
    }

    static Script of(String file, byte[] content) {
        var match = NAME.matcher(file);
        if (!match.matches()) throw new IllegalArgumentException("script: V001__name.sql, got " + file);
        return new Script(Integer.parseInt(match.group(1)), file, new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    String checksum() {
        return HexFormat.of().formatHex(Chain.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int compareTo(Script other) {
        return Integer.compare(version, other.version);
    }
}
