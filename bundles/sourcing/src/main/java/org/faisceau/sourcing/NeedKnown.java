// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Addressed;
import org.faisceau.needs.api.Audiences;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Told;
import org.faisceau.store.api.Writing;

/**
 * Who reads the need itself: a piece of information like any other.
 *
 * @param text what they read of it now
 */
record NeedKnown(Need need, String text, Entry.Reach reach, Set<String> companies) {
    private static final int MOST = 50;

    /** Empty where no company reads the need, where it is unknown, or its module stopped. Asked outside a transaction. */
    static Optional<NeedKnown> of(Optional<Needs> needs, Optional<Audiences> audiences, Optional<Details> details, Campaign campaign) {
        var need = campaign.content().need().isEmpty() ? Optional.<Need>empty() : needs.flatMap(all -> all.find(Actor.system(), campaign.content().need()));
        if (need.isEmpty()) return Optional.empty();
        Optional<Addressed> chosen = audiences.flatMap(all -> all.find(Actor.system(), need.get().id()));
        Set<String> companies = chosen.map(Addressed::companies).orElseGet(Set::of);
        var open = reach(needs.get().readers(need.get()));
        return open.flatMap(reach -> text(needs.get(), details, need.get().id(), companies).map(text -> new NeedKnown(need.get(), text, companies.isEmpty() ? reach : Entry.Reach.CHOSEN, companies)));
    }

    /** As a company reads it: what is kept from companies is in no entry either. */
    private static Optional<String> text(Needs needs, Optional<Details> details, String need, Set<String> companies) {
        var reader = new Actor("reader", Role.COMPANY, companies.stream().sorted().findFirst().orElse(""));
        return needs.find(reader, need).map(seen -> NeedText.of(seen, details.flatMap(all -> all.find(reader, need)).orElse(Detail.none())));
    }

    private static Optional<Entry.Reach> reach(Confidentiality readers) {
        return switch (readers) {
            case INTERNAL -> Optional.empty();
            case RESIDENTS -> Optional.of(Entry.Reach.RESIDENTS);
            case PUBLIC -> Optional.of(Entry.Reach.ALL);
        };
    }

    /**
     * Notes it once for each reach, and anew where its readers read something else since; what everybody reads needs no other.
     *
     * @param read companies that somebody reads for: of those it was opened to, the others were not told it
     */
    void note(Writing tx, Actor actor, Campaign campaign, String id, Set<String> read, Instant now) {
        var earlier = LedgerTable.all(tx, campaign.id(), SOURCING_ENTRY.KIND.eq(Entry.Kind.NEED.name()), MOST);
        var same = earlier.stream().filter(one -> one.reach() == Entry.Reach.ALL && reach == Entry.Reach.ALL || isRead(one.reach()) && one.title().equals(need.title()) && one.body().equals(text)).findFirst();
        var entry = same.map(Entry::id).orElse(id);
        if (same.isEmpty()) {
            var published = reach == Entry.Reach.ALL ? Optional.of(now) : Optional.<Instant>empty();
            LedgerTable.insert(tx, campaign, new Entry(id, Entry.Kind.NEED, "", need.title(), text, "", reach, published, actor.id(), now, 0));
        }
        LedgerTable.tell(tx, actor, campaign, entry, companies.stream().filter(read::contains).toList(), Told.Way.CONSOLE, now);
        UnreachedTable.note(tx, campaign.id(), entry, companies.stream().filter(company -> !read.contains(company)).toList(), now);
    }

    private boolean isRead(Entry.Reach known) {
        return known == Entry.Reach.ALL || known == reach;
    }
}
