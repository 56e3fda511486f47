// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION_MERGE;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has the records of other bundles follow a merge; each night again, for what was missed. Never within a transaction. */
@Component(service = {OrganisationFollowing.class, Job.class})
public final class OrganisationFollowing implements Job {
    private final Schema schema;

    @Reference
    private volatile List<OrganisationHolder> holders = List.of();

    @Activate
    public OrganisationFollowing(@Reference Store store) {
        this.schema = store.schema("directory", OrganisationFollowing.class);
    }

    OrganisationFollowing over(List<OrganisationHolder> some) {
        holders = some;
        return this;
    }

    @Override
    public String id() {
        return "directory.merges";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(4, 5));
    }

    @Override
    public void run(Run run) {
        var merged = schema.read(tx -> tx.sql().select(DIRECTORY_ORGANISATION_MERGE.MERGED_ID).from(DIRECTORY_ORGANISATION_MERGE)
                .orderBy(DIRECTORY_ORGANISATION_MERGE.MERGED_ID).fetch(DIRECTORY_ORGANISATION_MERGE.MERGED_ID));
        for (int at = 0; at < merged.size() && !run.isCancelled(); at++) {
            follow(merged.get(at));
            run.progress(at + 1L, merged.size());
        }
    }

    /** Notes what still belongs to a merged organisation, then moves it to the one that stands: what was moved is always known to go back. */
    void follow(String merged) {
        var to = schema.read(tx -> OrganisationTable.standing(tx, merged));
        if (schema.read(tx -> OrganisationMoves.any(tx, merged))) {
            schema.write(Actor.system(), tx -> {
                OrganisationMoves.move(tx, merged, to);
                return merged;
            });
        }
        for (var holder : holders) {
            var held = holder.held(merged, to);
            if (held.isEmpty()) continue;
            schema.write(Actor.system(), tx -> {
                held.forEach(id -> OrganisationMoves.note(tx, merged, holder.word(), id));
                return held.size();
            });
            holder.move(merged, to, Optional.of(Set.copyOf(held)));
        }
    }

    /** What followed, by the holder's word. */
    Map<String, Set<String>> followed(String merged) {
        return schema.read(tx -> {
            var all = new HashMap<String, Set<String>>();
            for (var holder : holders) all.put(holder.word(), new HashSet<>(OrganisationMoves.moved(tx, merged, holder.word())));
            return all;
        });
    }

    /** Moves back what followed and still is where it was moved to. */
    void goBack(Map<String, Set<String>> followed, String from, String to) {
        for (var holder : holders) {
            var ids = followed.getOrDefault(holder.word(), Set.of());
            if (!ids.isEmpty()) holder.move(from, to, Optional.of(ids));
        }
    }
}
