// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.regex.Pattern;

/** Whether a text can stand as a mail address in a header: no more than that is known before a server was asked. */
final class MailAddress {
    private static final Pattern GOOD = Pattern.compile("[^\\s\\p{Cntrl}<>()\\[\\],;:\"\\\\@]{1,64}@[^\\s\\p{Cntrl}<>()\\[\\],;:\"\\\\@]{1,253}");

    private MailAddress() {}

    static boolean isGood(String text) {
        return text.length() <= 254 && GOOD.matcher(text).matches();
    }
}
