// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.PoolHistory;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Journal.Entry;
import org.faisceau.store.api.Journal.FieldChange;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal of pools without those that the reader may not know of. */
@Component
public final class PoolHistoryRegister implements PoolHistory {
    private static final Set<String> NAMING = Set.of("coordinator", "pool");
    private final Schema schema;
    private final Journal journal;
    private final Accounts accounts;

    @Activate
    public PoolHistoryRegister(@Reference Store store, @Reference Journal journal, @Reference Accounts accounts) {
        this.schema = store.schema("needs", PoolHistoryRegister.class);
        this.journal = journal;
        this.accounts = accounts;
    }

    @Override
    public List<Entry> of(Actor actor, String pool, int limit) {
        var members = schema.read(tx -> PoolSight.one(tx, actor, pool).map(found -> PoolSight.known(tx, actor, pool)));
        if (members.isEmpty()) return List.of();
        var entries = journal.of(new Ref(Pool.KIND, pool), limit);
        if (!members.get().containsValue(false)) return entries;
        var people = people(entries, members.get());
        return entries.stream().map(entry -> new Entry(entry.seq(), entry.at(), people.contains(entry.actor()) ? UNNAMED : entry.actor(), entry.ref(), entry.action(),
                entry.reason(), entry.changes().stream().map(change -> masked(change, members.get())).toList())).toList();
    }

    /** Those of organisations that are not to be known. */
    private Set<String> people(List<Entry> entries, Map<String, Boolean> members) {
        return entries.stream().map(Entry::actor).distinct().filter(who -> accounts.find(Actor.system(), who).map(Account::organisation)
                .filter(organisation -> !members.getOrDefault(organisation, true)).isPresent()).collect(Collectors.toSet());
    }

    private static FieldChange masked(FieldChange change, Map<String, Boolean> members) {
        if (!NAMING.contains(change.field())) return change;
        return new FieldChange(change.field(), masked(change.before(), members), masked(change.after(), members));
    }

    /** One that is no member any more, merged into another for instance, might be any of them. A number is a version. */
    private static String masked(String text, Map<String, Boolean> members) {
        return text.isEmpty() || text.matches("\\d+") || members.getOrDefault(text, false) ? text : UNNAMED;
    }
}
