// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Addressed;
import org.faisceau.needs.api.Audiences;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Told;
import org.faisceau.store.api.Writing;

/** Who reads the need itself: a piece of information like any other. */
record NeedKnown(Need need, Entry.Reach reach, Set<String> companies) {

    /** Empty where the need is internal, unknown, or its module stopped. Asked outside a transaction. */
    static Optional<NeedKnown> of(Optional<Needs> needs, Optional<Audiences> audiences, Campaign campaign) {
        var need = campaign.content().need().isEmpty() ? Optional.<Need>empty() : needs.flatMap(all -> all.find(Actor.system(), campaign.content().need()));
        if (need.isEmpty()) return Optional.empty();
        Optional<Addressed> chosen = audiences.flatMap(all -> all.find(Actor.system(), need.get().id()));
        Set<String> companies = chosen.map(Addressed::companies).orElseGet(Set::of);
        var open = reach(needs.get().readers(need.get()));
        return open.map(reach -> new NeedKnown(need.get(), companies.isEmpty() ? reach : Entry.Reach.CHOSEN, companies));
    }

    private static Optional<Entry.Reach> reach(Confidentiality readers) {
        return switch (readers) {
            case INTERNAL -> Optional.empty();
            case RESIDENTS -> Optional.of(Entry.Reach.RESIDENTS);
            case PUBLIC -> Optional.of(Entry.Reach.ALL);
        };
    }

    /**
     * Notes it once for each reach.
     *
     * @param read companies that somebody reads for: of those it was opened to, the others were not told it
     */
    void note(Writing tx, Actor actor, Campaign campaign, String id, Set<String> read, Instant now) {
        var earlier = LedgerTable.all(tx, campaign.id(), SOURCING_ENTRY.KIND.eq(Entry.Kind.NEED.name()), 10);
        var same = earlier.stream().filter(one -> one.reach() == Entry.Reach.ALL || one.reach() == reach).findFirst();
        var entry = same.map(Entry::id).orElse(id);
        if (same.isEmpty()) {
            var published = reach == Entry.Reach.ALL ? Optional.of(now) : Optional.<Instant>empty();
            LedgerTable.insert(tx, campaign, new Entry(id, Entry.Kind.NEED, "", need.title(), need.reference(), "", reach, published, actor.id(), now, 0));
        }
        LedgerTable.tell(tx, actor, campaign, entry, companies.stream().filter(read::contains).toList(), Told.Way.CONSOLE, now);
        UnreachedTable.note(tx, campaign.id(), entry, companies.stream().filter(company -> !read.contains(company)).toList(), now);
    }
}
