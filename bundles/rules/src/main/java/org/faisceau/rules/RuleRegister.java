// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Reform;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleFilter;
import org.faisceau.rules.api.Rules;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book's table. It loads what was shipped before anybody reads; a row written here is never overwritten by that. */
@Component
public final class RuleRegister implements Rules {
    private static final int LIMIT_MOST = 200;
    private final Schema schema;
    private final Clock clock;
    private final List<Reform> reforms = Shipped.reforms();

    @Activate
    public RuleRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("rules", RuleRegister.class);
        this.clock = clock;
        load(ShippedBook.read());
    }

    @Override
    public RuleBook at(Actor actor, LocalDate day) {
        return new RuleBook(day, mayRead(actor) ? schema.read(RuleTable::all) : List.of());
    }

    @Override
    public List<Rule> list(Actor actor, RuleFilter filter) {
        var today = Days.today(clock);
        return at(actor, today).rules().stream().filter(rule -> filter.matches(rule, today)).toList();
    }

    /** A book is small: it is read whole, and a page of it begins after the row that the cursor names. */
    @Override
    public Slice<Rule> page(Actor actor, RuleFilter filter, String after, int limit) {
        if (limit < 1 || limit > LIMIT_MOST) throw new IllegalArgumentException("limit: 1 to " + LIMIT_MOST + ", got " + limit);
        var all = list(actor, filter);
        int from = after.isEmpty() ? 0 : all.stream().map(Rule::key).toList().indexOf(after) + 1;
        if (from == 0 && !after.isEmpty()) throw new IllegalArgumentException("after: no row of this list, got " + after);
        var items = all.subList(from, Math.min(all.size(), from + limit));
        return new Slice<>(items, from + limit < all.size() ? items.get(items.size() - 1).key() : "");
    }

    @Override
    public Optional<Rule> find(Actor actor, String key) {
        return mayRead(actor) ? schema.read(tx -> RuleTable.find(tx, key)) : Optional.empty();
    }

    @Override
    public List<Reform> reforms(Actor actor) {
        return mayRead(actor) ? reforms : List.of();
    }

    private static boolean mayRead(Actor actor) {
        return actor.is(Role.OBSERVER);
    }

    private void load(ShippedBook book) {
        if (schema.read(RuleTable::edition) >= book.edition()) return;
        schema.write(Actor.system(), tx -> {
            if (RuleTable.edition(tx) < book.edition()) book.rules().forEach(rule -> load(tx, rule));
            RuleTable.edition(tx, Math.max(RuleTable.edition(tx), book.edition()));
            return true;
        });
    }

    private static void load(Writing tx, Rule rule) {
        var before = RuleTable.find(tx, rule.key());
        if (before.isEmpty()) {
            RuleTable.insert(tx, rule);
        } else if (before.get().provenance() == Provenance.SHIPPED && !before.get().saysTheSame(rule)) {
            RuleTable.update(tx, before.get(), rule);
        }
    }
}
