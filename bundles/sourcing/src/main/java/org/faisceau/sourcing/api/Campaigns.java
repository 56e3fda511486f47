// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of campaigns. Managers and the people of the buyer read them; a company reads that there is one once it was told
 * something, without what its buyer keeps to itself; absent for everybody else. Managers and buyers of the organisation lead them.
 * Every thread.
 */
@ProviderType
public interface Campaigns {
    int TITLE_MAX = 200;
    int TEXT_MAX = 8000;

    /**
     * One page of the list; what lies in the bin is absent.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException when the cursor is one of another order
     */
    Slice<Campaign> page(Actor actor, CampaignFilter filter, CampaignOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, CampaignFilter filter, int most);

    /** One campaign; empty where unknown, binned or hidden from this actor. */
    Optional<Campaign> find(Actor actor, String id);

    /** Several at once; unknown ones are absent. */
    Map<String, Campaign> findAll(Actor actor, Collection<String> ids);

    /** All of it; empty for who does not read its inside. */
    Optional<Casefile> casefile(Actor actor, String id);

    /** Opens a draft; who opens it takes part. */
    Written open(Actor actor, Campaign.Content content);

    /** Changes what is written of it; its buyer and its need stay. */
    Written change(Actor actor, String id, int seenVersion, Campaign.Content content);

    /**
     * Takes a step; a conclusion is none. What was erased at the end of its retention takes none.
     *
     * @param reason needed where {@link CampaignState#asksReason} says so
     */
    Written move(Actor actor, String id, int seenVersion, CampaignState to, String reason);

    /**
     * Says why one operator alone was asked; empty takes it back.
     *
     * @param seen what it said before, as the writer saw it
     */
    Written explainSingle(Actor actor, String id, String seen, String reason);

    /** Concludes what is under review, once its duties are done; by a participant, in their name. */
    Written conclude(Actor actor, String id, int seenVersion, Conclusion.Draft draft);

    /** What was found for a need, in force, newest first: for the adviser of procedures and for dossiers. */
    List<Conclusion> found(Actor actor, String need);

    /** Puts a draft, or one given up before any company was told anything, in the bin. */
    Written bin(Actor actor, String id);

    boolean mayMove(Actor actor, Campaign campaign, CampaignState to);

    /** True where this actor may open one for some buyer. */
    boolean mayOpen(Actor actor);

    /** True where this actor leads it: writes in it, tells companies, reads what they said. */
    boolean mayLead(Actor actor, Campaign campaign);

    boolean mayBin(Actor actor, Campaign campaign);
}
