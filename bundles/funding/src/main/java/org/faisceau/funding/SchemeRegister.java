// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.funding.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue: schemes that ship, and beside them those that the Living-Lab wrote. */
@Component
public final class SchemeRegister implements Schemes, OwnSchemes {
    private final SchemeBook book = new SchemeBook();
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public SchemeRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("funding", SchemeRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Scheme> list(Locale locale, String text) {
        var own = schema.read(SchemeTable::all);
        var replaced = own.stream().map(one -> one.content().replaces()).collect(Collectors.toSet());
        var wanted = SortKey.of(text);
        return Stream.concat(book.all(locale).stream().filter(one -> !replaced.contains(one.id())), own.stream().map(SchemeTable::scheme))
                .filter(one -> wanted.isEmpty() || Folded.of(one.title(), one.bearer(), one.who(), one.why(), one.remark(), one.source()).contains(wanted))
                .sorted(Comparator.comparing((Scheme one) -> SortKey.of(one.title())).thenComparing(Scheme::id)).toList();
    }

    @Override
    public Optional<Scheme> find(Locale locale, String id) {
        return book.find(locale, id).or(() -> schema.read(tx -> SchemeTable.find(tx, id, false)).map(SchemeTable::scheme));
    }

    @Override
    public Optional<OwnScheme> find(Actor actor, String id) {
        return WhoMay.readSchemes(actor) ? schema.read(tx -> SchemeTable.find(tx, id, true)) : Optional.empty();
    }

    @Override
    public Written<OwnScheme> add(Actor actor, OwnScheme.Content typed) {
        if (!mayWrite(actor)) return new Written.Refused<>();
        var content = SchemeRule.stripped(typed);
        return obstacle(content).orElseGet(() -> schema.write(actor, tx -> {
            var taken = twice(tx, content, "");
            if (taken.isPresent()) return taken.get();
            if (SchemeTable.count(tx) >= MOST) return new Written.Invalid<>("title", "scheme.full");
            return new Written.Done<>(SchemeTable.insert(tx, actor, ids.next(), content, clock.instant()));
        }));
    }

    private Optional<Written<OwnScheme>> obstacle(OwnScheme.Content content) {
        return SchemeRule.obstacle(content, Days.today(clock), book.all(Locale.FRENCH).stream().map(Scheme::id).collect(Collectors.toSet()));
    }

    /** One stands for one that ships, at most. */
    private static Optional<Written<OwnScheme>> twice(Writing tx, OwnScheme.Content content, String id) {
        boolean isTaken = !content.replaces().isEmpty() && SchemeTable.all(tx).stream().anyMatch(one -> !one.id().equals(id) && one.content().replaces().equals(content.replaces()));
        return isTaken ? Optional.of(new Written.Invalid<>("replaces", "scheme.replacedAlready")) : Optional.empty();
    }

    @Override
    public Written<OwnScheme> change(Actor actor, String id, int seenVersion, OwnScheme.Content typed) {
        var content = SchemeRule.stripped(typed);
        var fault = obstacle(content);
        return write(actor, id, seenVersion, (tx, before) -> fault.or(() -> twice(tx, content, id))
                .orElseGet(() -> SchemeTable.change(tx, before, content, clock.instant()).<Written<OwnScheme>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before))));
    }

    @Override
    public Written<OwnScheme> bin(Actor actor, String id, int seenVersion) {
        return write(actor, id, seenVersion, (tx, before) -> SchemeBin.put(tx, actor, before, clock.instant()) ? new Written.Done<>(before) : new Written.Lost<>(before));
    }

    private Written<OwnScheme> write(Actor actor, String id, int seenVersion, BiFunction<Writing, OwnScheme, Written<OwnScheme>> work) {
        if (!WhoMay.readSchemes(actor)) return new Written.Unknown<>();
        return schema.write(actor, tx -> SchemeTable.find(tx, id, true).map(before -> {
            if (!mayWrite(actor)) return new Written.Refused<OwnScheme>();
            return before.version() == seenVersion ? work.apply(tx, before) : new Written.Lost<>(before);
        }).orElseGet(Written.Unknown::new));
    }

    @Override
    public boolean mayWrite(Actor actor) {
        return WhoMay.writeSchemes(actor);
    }
}
