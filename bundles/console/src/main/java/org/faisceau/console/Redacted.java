// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.regex.Pattern;

/** Addresses as the log may keep them: a page opened by a token has the token in its path, and who reads the log could use it. */
final class Redacted {
    /** Longer than any identifier of ours (36 characters), as long as the shortest token. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{40,}");

    private Redacted() {}

    static String path(String path) {
        return SECRET.matcher(path).replaceAll("***");
    }
}
