// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.StoredFile;
import org.osgi.annotation.versioning.ProviderType;

/** Who is asked, who asks, and what is handed out. Written by those who lead the campaign, until it is closed. Every thread. */
@ProviderType
public interface Panels {
    /** The most companies of a panel. */
    int MEMBERS_MOST = 1000;
    int NOTE_MAX = 1000;
    int DOCUMENTS_MOST = 100;

    /** Adds a company by hand. */
    Written add(Actor actor, String id, String company, String note);

    /** Adds several at once, found by a match; those that are in stay as they are. */
    Written match(Actor actor, String id, Collection<String> companies, String note);

    /**
     * Draws some of these at random and adds them. Each candidate gets the SHA-256 of the seed and its identifier; the smallest are drawn: anybody
     * can check it.
     *
     * @param candidates identifiers of companies that are not in the panel
     * @param count 1 to the number of candidates
     * @param seed empty for one made at random; kept with the draw
     */
    Written draw(Actor actor, String id, Collection<String> candidates, int count, String seed);

    /** Runs a kept draw again: what the same seed gives now. Changes nothing. */
    List<String> again(Draw draw);

    /** The lot of each candidate of a kept draw, smallest first: the first ones are drawn. */
    List<Lot> lots(Draw draw);

    /** Takes a company off; one that was told something only leaves, with a reason. */
    Written remove(Actor actor, String id, String company, String why);

    /** Puts one that left back in. */
    Written restore(Actor actor, String id, String company);

    /**
     * Says how a company helped to define the need; empty takes it back.
     *
     * @param seen what it said before, as the writer saw it
     */
    Written helped(Actor actor, String id, String company, String seen, String how);

    /** A company of the panel declines for itself, with a reason that may be empty. */
    Written decline(Actor actor, String id, String why);

    /** This actor's company in the panel of a campaign it reads; empty where it is in none. */
    Optional<Member> own(Actor actor, String id);

    /** Has a person take part for the buyer: an account of the buyer's, or of a manager. */
    Written involve(Actor actor, String id, String account);

    /**
     * Takes a person out again who declared nothing, with a reason that is kept: one who did nothing in the campaign yet, or whose account
     * is closed.
     */
    Written release(Actor actor, String id, String account, String why);

    /** A participant declares for themselves. */
    Written declare(Actor actor, String id, Participant.Declared declared, String statement);

    /** Keeps a document with the campaign; the file was kept before. */
    Written attach(Actor actor, String id, String title, StoredFile file);

    /** A document this actor may read: those who lead, and companies that were handed it or to whom its entry is open. */
    Optional<Document> document(Actor actor, String id, String document);

    /** A document whose entry is published to everybody: what everybody may know needs no account. Empty where it is not, or the campaign is a draft. */
    Optional<Document> published(String id, String document);
}
