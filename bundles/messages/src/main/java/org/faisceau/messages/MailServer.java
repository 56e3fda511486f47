// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.time.Duration;
import java.time.LocalTime;

/**
 * The server that mails are handed to.
 *
 * @param host empty where none is set
 * @param user empty where it asks for none
 * @param password kept out of every text that this record becomes
 * @param from the sender's address; empty where none is set
 * @param patience how long one answer of the server may take
 * @param digests when digests are made, in Paris
 */
record MailServer(String host, int port, Security security, String user, String password, String from, Duration patience, LocalTime digests) {
    /** How the way there is protected. */
    enum Security {
        /** TLS from the first byte, usual on port 465. */
        TLS,
        /** Begins in clear text and must change to TLS, usual on port 587. */
        STARTTLS,
        /** Clear text: only on a network one trusts. */
        NONE
    }

    /** False where mail is off: all goes to the inbox alone. */
    boolean isSet() {
        return !host.isEmpty() && !from.isEmpty();
    }

    /** The part of the sender's address after the at sign. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return host.isEmpty() ? "" : host + ":" + port;
    }
}
