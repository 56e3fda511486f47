// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a bundle keeps that could be shown to everybody, without account: for who makes public pages, brochures and newsletters of it. Whether
 * it is shown is for its owner to say; one who has not said so in the bundle itself is asked by who shows it. What is quoted from a public document
 * needs nobody's word, and says where it is from. One implementation per sort and
 * bundle; none is published while its bundle is stopped. Every thread.
 */
@ConsumerType
public interface Shown {
    /** The most pieces of one sort. */
    int MOST = 500;

    /** What its pieces are. */
    Sort sort();

    /** The kind's word of its pieces, as in {@link Ref#kind()}. */
    String kind();

    /**
     * What could be shown today, in the order it is best read: what comes next first for dates, the latest first for others.
     *
     * @param locale French or English, of what the bundle itself says; what people wrote is as they wrote it
     * @param most 1 to {@link #MOST}
     */
    List<Piece> all(Locale locale, int most);

    /** One; empty where it is unknown or cannot be shown today. */
    Optional<Piece> find(Ref ref, Locale locale);

    /** Sorts of things that are shown, in the order of a public page. */
    enum Sort {
        /** A Living-Lab: where it is and what is there. */
        LAB,
        /** A company that the Living-Lab hosts. */
        RESIDENT,
        /** What a company offers. */
        SOLUTION,
        /** Something to be seen in the building. */
        DEMONSTRATOR,
        /** What a public buyer looks for. */
        NEED,
        /** A call that anybody may answer with a project of one's own. */
        CHALLENGE,
        /** A date on which people meet. */
        EVENT,
        /** A purchase that went well. */
        STORY
    }

    /**
     * One thing that could be shown.
     *
     * @param title never blank
     * @param lead one line or some about it; may be empty
     * @param text more about it, plain; may be empty
     * @param address of its own public page, beginning with a slash; empty where the bundle has none
     * @param day on which it takes place, or from which it holds; empty where it has none
     * @param owner identifier of the organisation it belongs to, in the directory; empty where it is the Living-Lab's own
     * @param agreedOn the day on which its owner published it in the bundle itself; empty where nobody agreed there
     * @param isNamed false where its owner wishes not to be named: it is told to its own people and to managers alone
     * @param quote the public document that all of it is quoted from, so that nobody need agree; empty where it is written here
     */
    record Piece(Ref ref, String title, String lead, String text, String address, Optional<LocalDate> day, String owner, Optional<LocalDate> agreedOn, boolean isNamed, Optional<Quote> quote) {
        public Piece {
            if (title.isBlank()) throw new IllegalArgumentException("title is blank");
            if (!address.isEmpty() && !address.startsWith("/")) throw new IllegalArgumentException("address: begins with a slash, got " + address);
        }

        /** One whose owner may be named, quoted from nothing. */
        public Piece(Ref ref, String title, String lead, String text, String address, Optional<LocalDate> day, String owner, Optional<LocalDate> agreedOn) {
            this(ref, title, lead, text, address, day, owner, agreedOn, true, Optional.empty());
        }

        /** The same of an owner who wishes not to be named. */
        public Piece unnamed() {
            return new Piece(ref, title, lead, text, address, day, owner, agreedOn, false, quote);
        }

        /** The same, without its owner: for others to read. */
        public Piece withoutOwner() {
            return new Piece(ref, title, lead, text, address, day, "", agreedOn, isNamed, quote);
        }

        /** The same, quoted from there. */
        public Piece quoting(Quote from) {
            return new Piece(ref, title, lead, text, address, day, owner, agreedOn, isNamed, Optional.of(from));
        }
    }

    /**
     * What something is quoted from.
     *
     * @param source the public document, as people name it
     * @param day of that document
     */
    record Quote(String source, LocalDate day) {}
}
