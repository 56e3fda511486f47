// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Equal treatment: every piece of information given to a company, when, by whom, through which technique. Read whole by those who read
 * the campaign's inside; a company reads what itself was told. Sources: CCP L. 3, R. 2111-1, R. 2111-2. Every thread.
 */
@ProviderType
public interface Ledger {
    int TITLE_MAX = 200;
    int BODY_MAX = 8000;
    /** The most entries of a list that is not paged. */
    int LIST_MOST = 500;

    /**
     * Entries, newest first; a company's own where a company asks.
     *
     * @param company of those told to that company alone; empty for all
     * @param limit 1 to 200
     */
    Slice<Entry> page(Actor actor, String id, String company, String after, int limit);

    /** Who was told these entries, in their order, by entry; one that nobody was told is absent. */
    Map<String, List<Told>> told(Actor actor, String id, Collection<String> entries);

    /** How each company of the panel stands, as the panel stands. */
    List<Standing> standings(Actor actor, String id);

    /** What two companies know apart; empty for who does not read the inside. */
    Optional<Difference> difference(Actor actor, String id, String one, String other);

    /** What was not published to all, oldest first, at most {@link #LIST_MOST}: what others than the told, or than residents, do not know. */
    List<Entry> unpublished(Actor actor, String id);

    /** How many entries the two lists have; none for who does not read the inside. */
    Counts counts(Actor actor, String id);

    /** Of those not published, what residents alone read, oldest first, at most {@link #LIST_MOST}. */
    List<Entry> residentsOnly(Actor actor, String id);

    /** What was published to all, oldest first, the latest {@link #LIST_MOST} of it; everybody reads it, for campaigns outside draft and bin. */
    List<Entry> published(String id);

    /**
     * Companies that a message with one of these entries was meant for while nobody had an account for them, by entry: they were not told
     * it. Who was told it since is not among them; an entry that reached whom it was meant for is absent.
     */
    Map<String, List<String>> unreached(Actor actor, String id, Collection<String> entries);

    /** What a company of the panel does not know and others do, or was to be told by a message that nobody read; oldest first, at most {@link #LIST_MOST}. */
    List<Entry> lacked(Actor actor, String id, String company);

    /**
     * Notes that a company of the panel was handed what it lacks, outside the console, by letter or mail.
     *
     * @param entry the one it was handed; empty for all it lacks and that were there on that day
     * @param day not ahead, and not before the entry
     */
    Written hand(Actor actor, String id, String company, String entry, LocalDate day);

    /** Tells companies of the panel something; who is told by message gets it now. Whom no message reaches is not told, see {@link #unreached}. */
    Written tell(Actor actor, String id, Telling telling);

    /** Tells an entry to every company of the panel that does not know it and that a message reaches. */
    Written tellAll(Actor actor, String id, String entry);

    /** The same for every entry of the campaign that the panel knows in part; ten thousand messages at most, and what is left is told the next time. */
    Written levelAll(Actor actor, String id);

    /** Publishes one entry to everybody, or all of them where {@code entry} is empty. */
    Written publish(Actor actor, String id, String entry);

    /**
     * Entries, however many.
     *
     * @param published that everybody reads; none of a draft
     * @param unpublished all others
     */
    record Counts(int published, int unpublished) {}

    /**
     * What is told to whom.
     *
     * @param technique identifier; empty for none
     * @param document identifier of a document of the campaign; empty for none
     * @param companies of the panel; empty for all of it
     */
    record Telling(Entry.Kind kind, String technique, String title, String body, String document, Told.Way way, Set<String> companies) {
        public Telling {
            companies = Set.copyOf(companies);
        }

        /** A message to all of the panel. */
        public static Telling all(Entry.Kind kind, String title, String body) {
            return new Telling(kind, "", title, body, "", Told.Way.MESSAGE, Set.of());
        }

        public Telling to(Set<String> some) {
            return new Telling(kind, technique, title, body, document, way, some);
        }

        public Telling through(String id) {
            return new Telling(kind, id, title, body, document, way, companies);
        }

        public Telling handing(String id) {
            return new Telling(kind, technique, title, body, id, way, companies);
        }

        public Telling by(Told.Way other) {
            return new Telling(kind, technique, title, body, document, other, companies);
        }
    }
}
