// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.regex.Pattern;

/** A failure for the screen: what broke in one line, without what messages of drivers and servers like to quote of people. */
final class FailureWords {
    private static final Pattern MAIL = Pattern.compile("[^\\s<>\"'(,;=]+@[^\\s<>\"'),;]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d(?:[ .-]?\\d){7,}");
    private static final int MOST = 500;

    private FailureWords() {}

    static String of(Throwable thrown) {
        var name = thrown.getClass().getSimpleName();
        var message = thrown.getMessage() == null ? "" : thrown.getMessage().strip().lines().findFirst().orElse("");
        var words = message.isEmpty() ? name : name + ": " + LONG_NUMBER.matcher(MAIL.matcher(message).replaceAll("…")).replaceAll("…");
        return words.length() <= MOST ? words : words.substring(0, MOST);
    }
}
