// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Mails to people who have no account: to an address that somebody wrote down, with a link that opens one page. They wait in the same queue as other
 * mails, are tried again like them, and are deleted with what they said. Every thread, but never inside a transaction of another bundle.
 */
@ProviderType
public interface Outsiders {
    /** True where a mail server is set, and links in mails lead others than who sits at this machine. */
    boolean areReached();

    /** What such a note says, as a manager worded its kind; nothing is sent. @throws IllegalArgumentException where no such kind is published */
    Wording said(Note note);

    /**
     * Queues a mail, unless that address has one under that kind and key already; an address that cannot be one fails in the queue.
     *
     * @param actor on whose behalf; the caller has made sure that this person may tell that, and let its reader at that page
     * @return false where nobody is reached: nothing is queued
     * @throws IllegalArgumentException where no such kind is published
     */
    boolean mail(Actor actor, Note note);

    /**
     * Forgets all mails about a record, as where who it is for wishes to be erased: what waits is sent no more, and nothing stays of what was sent.
     *
     * @param about that of the mails' link
     */
    void forget(Actor actor, Ref about);

    /**
     * A mail to one person.
     *
     * @param kind the word of its kind
     * @param key what makes it another mail; with the kind, one address has it once, for as long as mails are kept
     * @param address of mail
     * @param name the full name; empty where nobody asked for it
     * @param locale French or English
     * @param values of the kind's placeholders
     * @param link where it leads
     * @param leave page by which its reader has no more of them sent, opened by a pass as that of {@code link}, where mail programs post by
     *     themselves (RFC 8058); empty where it comes once
     */
    record Note(String kind, String key, String address, String name, Locale locale, Map<String, String> values, Link link, String leave) {
        public Note {
            values = Map.copyOf(values);
            if (!leave.isEmpty() && !leave.startsWith("/")) throw new IllegalArgumentException("leave: begins with a slash, got " + leave);
        }

        /** One that comes once. */
        public Note(String kind, String key, String address, String name, Locale locale, Map<String, String> values, Link link) {
            this(kind, key, address, name, locale, values, link, "");
        }
    }

    /**
     * A page that opens by a pass, which is made when the mail is sent.
     *
     * @param path beginning with a slash, without query
     * @param purpose of the pass
     * @param about the record it is for
     * @param until when it ends; an hour from its sending at the earliest, 366 days at the latest
     */
    record Link(String path, String purpose, Ref about, Instant until) {}
}
