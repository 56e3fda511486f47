// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.io.IOException;
import java.io.OutputStream;
import org.faisceau.console.spi.Answer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes agendas as iCalendar (RFC 5545, METHOD PUBLISH). Hours are written in UTC: every calendar shows them in its own zone, and no
 * change to summer time can move them; days stay days. The same agenda gives the same bytes. Every thread.
 */
@ProviderType
public interface Agendas {
    /** What a calendar program is told. */
    String MEDIA_TYPE = "text/calendar; charset=utf-8; method=PUBLISH";

    /** Entry by entry; leaves the stream open. */
    void write(Agenda agenda, OutputStream out) throws IOException;

    /** The same as the answer of a page. */
    default Answer download(Agenda agenda, String fileName) {
        return Answer.download(fileName, MEDIA_TYPE, out -> write(agenda, out));
    }
}
