// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.Map;
import org.faisceau.messages.spi.MessageKind.Wording;

/** Wording filled with values: a subject of one line, a body without control characters. */
record Said(String subject, String body) {
    private static final int SUBJECT_MOST = 250;
    private static final int BODY_MOST = 20_000;

    Said {
        subject = cut(subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), SUBJECT_MOST);
        body = cut(body.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip(), BODY_MOST);
    }

    static Said of(Wording wording, Map<String, String> values) {
        return new Said(Brackets.filled(wording.subject(), values), Brackets.filled(wording.body(), values));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
